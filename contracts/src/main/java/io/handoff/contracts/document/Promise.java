package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something said to the customer.
 *
 * @param text what was said
 * @param kind whether it binds
 * @param label how far both sides agree
 * @param agreement who agreed to it on both sides, and when
 * @param category what it is about, such as import help or training
 * @param saidBy who said it
 * @param saidOn when
 * @param saidTo to whom
 * @param dueDate the day an open promise is settled
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 */
public record Promise(
    @Size(max = 2000) @Nullable String text,
    @Nullable PromiseKind kind,
    @Nullable PromiseLabel label,
    @Valid @Nullable Agreement agreement,
    @Size(max = 200) @Nullable String category,
    @Valid @Nullable Person saidBy,
    @Nullable LocalDate saidOn,
    @Valid @Nullable Person saidTo,
    @Nullable LocalDate dueDate,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {}
