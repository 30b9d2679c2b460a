package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a date no longer waits, because sales took it back.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param milestone path of the date, such as milestones.m1
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param assignee who was to answer
 * @param standIn who was to answer in their place, when they are away
 * @param salesOwner who answers for the deal in sales
 * @param by who took it back
 * @param at when it became true
 */
public record DateCheckClosed(
    HandoffRef handoff,
    UUID dateCheckId,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    Person assignee,
    @Nullable Person standIn,
    Person salesOwner,
    ActorRef by,
    Instant at)
    implements ReviewEvent {}
