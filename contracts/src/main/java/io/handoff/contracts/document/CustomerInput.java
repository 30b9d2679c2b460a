package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the customer must provide.
 *
 * @param name what it is
 * @param kind its kind, such as sample file or system access
 * @param provider the customer's person who provides it
 * @param dueDate when it is due
 * @param state how far it has come
 * @param leadTimeDays working days from asking to having
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 */
public record CustomerInput(
    @Size(max = 500) @Nullable String name,
    @Size(max = 200) @Nullable String kind,
    @Valid @Nullable Person provider,
    @Nullable LocalDate dueDate,
    @Nullable InputState state,
    @Nullable Integer leadTimeDays,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {}
