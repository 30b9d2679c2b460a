package io.handoff.contracts.event;

import io.handoff.contracts.finding.DueTime;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that waits for somebody's advice, as one of several.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param section what they are asked to look at; absent for the whole
 * @param due when the decision is due
 */
public record WaitingAdvice(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    @Nullable String section,
    DueTime due) {}
