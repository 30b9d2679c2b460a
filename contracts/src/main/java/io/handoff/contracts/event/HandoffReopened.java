package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approved record went back to sales, for a cause; the approval no longer counts.
 *
 * @param handoff which handoff
 * @param reviewId the review of the approved revision
 * @param revision number of the approved revision, which stays as it was frozen
 * @param cause why, in the words of who did it
 * @param by who did it
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering
 * @param decidedBy who had approved it; absent when that is not known
 * @param conditions what the approval still asked for, which nobody waits for any more
 * @param at when it became true
 */
public record HandoffReopened(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    String cause,
    ActorRef by,
    @Nullable Person salesOwner,
    @Nullable Person engineeringOwner,
    @Nullable ActorRef decidedBy,
    List<EndedCondition> conditions,
    Instant at)
    implements HandoffEvent {

  /** The lists are copies; an absent one is empty. */
  public HandoffReopened {
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
  }
}
