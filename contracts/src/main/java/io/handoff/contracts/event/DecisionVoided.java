package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision came for a revision that no longer waited for one, because it was taken back in the
 * meantime. It counts for nothing.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param decidedBy who decided
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering, when they were told of an approval
 * @param at when it became true
 */
public record DecisionVoided(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    ActorRef decidedBy,
    @Nullable Person salesOwner,
    @Nullable Person engineeringOwner,
    Instant at)
    implements HandoffEvent {}
