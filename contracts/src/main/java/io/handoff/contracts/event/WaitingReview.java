package io.handoff.contracts.event;

import io.handoff.contracts.finding.DueTime;
import jakarta.validation.constraints.Positive;
import java.util.UUID;

/**
 * A review that waits for a decision, as one of several.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param due when the decision is due
 */
public record WaitingReview(
    HandoffRef handoff, UUID reviewId, @Positive int revision, DueTime due) {}
