package io.handoff.contracts.event;

import io.handoff.contracts.finding.DueTime;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a date that waits for an answer, as one of several.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param milestone path of the date, such as milestones.m1
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param due when the answer is due
 */
public record WaitingDate(
    HandoffRef handoff,
    UUID dateCheckId,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    DueTime due) {}
