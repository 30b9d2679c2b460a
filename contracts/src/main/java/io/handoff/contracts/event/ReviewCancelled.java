package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;

/**
 * A review ended without a decision, because its revision was withdrawn or a newer one came.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param reviewer whose turn it is
 * @param at when it became true
 */
public record ReviewCancelled(
    HandoffRef handoff, UUID reviewId, @Positive int revision, Person reviewer, Instant at)
    implements ReviewEvent {}
