package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer call was logged, and the record says nothing of it until it is edited or confirmed
 * unchanged.
 *
 * @param handoff which handoff
 * @param version version of the record, raised by every save
 * @param call path of the call, such as calls.c2
 * @param heldOn the day of the call
 * @param salesOwner who answers for the deal in sales
 * @param at when it became true
 */
public record WentStale(
    HandoffRef handoff,
    @Positive long version,
    String call,
    @Nullable LocalDate heldOn,
    @Nullable Person salesOwner,
    Instant at)
    implements HandoffEvent {}
