package io.handoff.contracts.event;

import io.handoff.contracts.finding.Condition;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition of an approval is met.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the approved revision, from 1
 * @param condition what had to happen
 * @param by who said that it has
 * @param note where that can be seen
 * @param at when it became true
 */
public record ConditionMet(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    Condition condition,
    ActorRef by,
    @Nullable String note,
    Instant at)
    implements ReviewEvent {}
