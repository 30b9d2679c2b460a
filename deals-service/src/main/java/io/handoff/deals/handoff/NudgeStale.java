package io.handoff.deals.handoff;

import io.handoff.contracts.document.CustomerCall;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.WentStale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tells the sales owners of records that stayed untouched after a call: once for each time that a
 * record goes stale. The note and the fact are one transaction, and a record that somebody is at,
 * another replica or a save, is passed over.
 */
@ApplicationScoped
public class NudgeStale {

  private final Handoffs handoffs;
  private final HandoffFacts facts;
  private final StaleSettings settings;
  private final Clock clock;

  NudgeStale(Handoffs handoffs, HandoffFacts facts, StaleSettings settings, Clock clock) {
    this.handoffs = handoffs;
    this.facts = facts;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Tells some of the owners that have not been told.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean nudge() {
    Instant now = clock.instant();
    List<UUID> untouched = handoffs.noteNudge(now, now.minus(settings.nudgeAfter()));
    untouched.stream().map(handoffs::findById).forEach(handoff -> tell(handoff, now));
    return !untouched.isEmpty();
  }

  private void tell(Handoff handoff, Instant now) {
    StaleMark stale = handoff.stale();
    if (stale == null) {
      return;
    }
    HandoffDocument document = handoff.document();
    CustomerCall call = document.calls().get(stale.call().substring("calls.".length()));
    facts.publish(
        new WentStale(
            handoff.ref(),
            handoff.documentVersion(),
            stale.call(),
            call == null ? null : call.heldOn(),
            document.salesOwner(),
            now));
  }
}
