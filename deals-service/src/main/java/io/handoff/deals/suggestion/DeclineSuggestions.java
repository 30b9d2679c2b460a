package io.handoff.deals.suggestion;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.SuggestionsDeclined;
import io.handoff.deals.handoff.EditHandoff;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.HandoffFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Says that suggestions are not taken up, and why. */
@ApplicationScoped
public class DeclineSuggestions {

  private final EditHandoff edit;
  private final Suggestions suggestions;
  private final HandoffFacts facts;
  private final Clock clock;

  DeclineSuggestions(EditHandoff edit, Suggestions suggestions, HandoffFacts facts, Clock clock) {
    this.edit = edit;
    this.suggestions = suggestions;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Declines all of them or none; the record stays as it is.
   *
   * @throws io.handoff.chassis.problem.Refused when the record is not the caller's to change, or
   *     one of them does not wait
   */
  @Transactional
  public Handoff decline(Actor actor, String idOrNumber, List<UUID> ids, String reason) {
    Instant now = clock.instant();
    Handoff handoff = edit.lock(actor, idOrNumber);
    suggestions
        .waiting(handoff.id(), ids)
        .forEach(suggestion -> suggestion.declined(actor, reason, now));
    facts.publish(
        new SuggestionsDeclined(
            handoff.ref(),
            ids,
            reason,
            new ActorRef(actor.subject(), actor.name(), actor.email()),
            now));
    return handoff;
  }
}
