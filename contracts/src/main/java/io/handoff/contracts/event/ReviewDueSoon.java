package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision is due soon.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param reviewer whose turn it is
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param due when the decision is due
 * @param at when it became true
 */
public record ReviewDueSoon(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    Person reviewer,
    @Nullable Person standIn,
    DueTime due,
    Instant at)
    implements ReviewEvent {}
