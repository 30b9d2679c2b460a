package io.handoff.contracts.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One real piece of setup work.
 *
 * @param name what it is
 * @param kind which kind of work
 * @param size a size guess
 * @param firstWeek whether the customer expects it in week one
 * @param detail more about it
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 */
public record SetupItem(
    @jakarta.validation.constraints.Size(max = 500) @Nullable String name,
    @Nullable SetupKind kind,
    @Nullable Size size,
    @Nullable Boolean firstWeek,
    @jakarta.validation.constraints.Size(max = 10000) @Nullable String detail,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {}
