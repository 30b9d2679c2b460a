package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked for advice on a revision; the turn and the due time stay.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param asked who is asked
 * @param standIns who answers now in whose place, among those who are asked
 * @param by who asks
 * @param reviewer who decides
 * @param section what they are asked to look at; absent for the whole
 * @param needed whose word an approval waits for, in a sentence; absent when it waits for nobody
 * @param question what is asked
 * @param due when the decision is due
 * @param at when it became true
 */
public record AdviceAsked(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    List<Person> asked,
    List<StandIn> standIns,
    ActorRef by,
    Person reviewer,
    @Nullable String section,
    @Nullable String needed,
    String question,
    DueTime due,
    Instant at)
    implements ReviewEvent {

  /** The lists are copies; an absent one is empty. */
  public AdviceAsked {
    asked = asked == null ? List.of() : List.copyOf(asked);
    standIns = standIns == null ? List.of() : List.copyOf(standIns);
  }
}
