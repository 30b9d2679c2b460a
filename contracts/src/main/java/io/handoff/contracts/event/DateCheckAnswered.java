package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Delivery has answered a question about a date.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param milestone path of the date, such as milestones.m1
 * @param name what happens on it
 * @param requestedDate the day the customer asked for, as it was asked about
 * @param answer what delivery says
 * @param from the firm day, or the first of the range; absent when there is none yet
 * @param until the last day of the range; absent otherwise
 * @param reason why, in the words of whoever answered
 * @param answeredBy who answered
 * @param late whether it came after the due time
 * @param salesOwner who answers for the deal in sales
 * @param at when it became true
 */
public record DateCheckAnswered(
    HandoffRef handoff,
    UUID dateCheckId,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    DateAnswer answer,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String reason,
    ActorRef answeredBy,
    boolean late,
    Person salesOwner,
    Instant at)
    implements ReviewEvent {}
