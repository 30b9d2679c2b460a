package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision was due and has not come.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param reviewer whose turn it is
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param salesOwner who answers for the deal in sales
 * @param manager who is told when a review is late
 * @param due when the decision is due
 * @param at when it became true
 */
public record ReviewOverdue(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    Person reviewer,
    @Nullable Person standIn,
    Person salesOwner,
    Person manager,
    DueTime due,
    Instant at)
    implements ReviewEvent {}
