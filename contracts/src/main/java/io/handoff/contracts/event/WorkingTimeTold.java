package io.handoff.contracts.event;

import io.handoff.contracts.finding.WorkingTime;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;

/**
 * Whoever decides on a revision works at other times than was told, or for longer than was known.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param working when whoever decides works, from now on
 * @param at when it became true
 */
public record WorkingTimeTold(
    HandoffRef handoff, UUID reviewId, @Positive int revision, WorkingTime working, Instant at)
    implements ReviewEvent {}
