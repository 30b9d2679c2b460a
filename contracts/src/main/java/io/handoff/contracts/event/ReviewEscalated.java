package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision has been late for so long that everybody concerned is told.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param reviewer whose turn it is
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param salesOwner who answers for the deal in sales
 * @param manager who can hand the review over
 * @param due when the decision was due
 * @param lateMinutes working minutes of the reviewer since then
 * @param at when it became true
 */
public record ReviewEscalated(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    Person reviewer,
    @Nullable Person standIn,
    Person salesOwner,
    Person manager,
    DueTime due,
    @PositiveOrZero long lateMinutes,
    Instant at)
    implements ReviewEvent {}
