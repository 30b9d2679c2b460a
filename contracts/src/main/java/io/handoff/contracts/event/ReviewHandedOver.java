package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.WorkingTime;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else decides on a revision from now on; the due time stays.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param from whose turn it was
 * @param fromStandIn who decided in their place, when they are away
 * @param reviewer whose turn it is
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param salesOwner who answers for the deal in sales
 * @param reason why
 * @param by who handed it over
 * @param due when the decision is due
 * @param working when whoever decides works, so that others can tell the time left
 * @param at when it became true
 */
public record ReviewHandedOver(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    Person from,
    @Nullable Person fromStandIn,
    Person reviewer,
    @Nullable Person standIn,
    Person salesOwner,
    String reason,
    ActorRef by,
    DueTime due,
    @Nullable WorkingTime working,
    Instant at)
    implements ReviewEvent {}
