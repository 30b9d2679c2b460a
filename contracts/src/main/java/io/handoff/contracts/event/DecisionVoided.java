package io.handoff.contracts.event;

import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision came for a revision that no longer waited for one, because it was taken back in the
 * meantime. It counts for nothing.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param decidedBy who decided
 * @param at when it became true
 */
public record DecisionVoided(
    HandoffRef handoff, UUID reviewId, @Positive int revision, ActorRef decidedBy, Instant at)
    implements HandoffEvent {}
