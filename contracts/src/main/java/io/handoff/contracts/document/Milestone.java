package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date, why it matters and what it stands on.
 *
 * @param name what happens
 * @param requestedDate the day the customer asked for
 * @param promisedDate the day we promised, or the first day of the range
 * @param promisedUntil the last day of the range
 * @param mode how firmly it stands
 * @param deliveryCheck who in delivery checked the promised date, and when
 * @param reason why the date matters
 * @param hardDeadline the outside deadline, which nobody can move
 * @param hardCause the outside cause of a hard deadline
 * @param inputs paths of what it stands on, such as customerInputs.i1
 */
public record Milestone(
    @Size(max = 500) @Nullable String name,
    @Nullable LocalDate requestedDate,
    @Nullable LocalDate promisedDate,
    @Nullable LocalDate promisedUntil,
    @Nullable DateMode mode,
    @Valid @Nullable Confirmation deliveryCheck,
    @Size(max = 2000) @Nullable String reason,
    @Nullable LocalDate hardDeadline,
    @Size(max = 2000) @Nullable String hardCause,
    @Size(max = 100) Set<@Size(max = 200) String> inputs) {
  /** Absent inputs are none; they are kept in order, so that equal records read alike. */
  public Milestone {
    inputs = Registers.copy(inputs);
  }
}
