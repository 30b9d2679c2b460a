package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a date still waits for its answer; told once a step.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param milestone path of the date, such as milestones.m1
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param step how long it has waited
 * @param assignee who answers
 * @param standIn who answers in their place now, when they are away
 * @param salesOwner who answers for the deal in sales
 * @param manager who can answer too
 * @param due when the answer is or was due
 * @param lateMinutes working minutes of whoever answers since then
 * @param at when it became true
 */
public record DateCheckWaits(
    HandoffRef handoff,
    UUID dateCheckId,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    WaitStep step,
    Person assignee,
    @Nullable Person standIn,
    Person salesOwner,
    Person manager,
    DueTime due,
    @PositiveOrZero long lateMinutes,
    Instant at)
    implements ReviewEvent {}
