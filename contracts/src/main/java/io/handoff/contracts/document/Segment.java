package io.handoff.contracts.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The same answer for one region or team.
 *
 * @param name the region or team
 * @param customerFact what the customer said or showed
 * @param salesAssumption what we think
 * @param value a typed value
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 */
public record Segment(
    @Size(max = 200) @Nullable String name,
    @Size(max = 10000) @Nullable String customerFact,
    @Size(max = 10000) @Nullable String salesAssumption,
    @Valid @Nullable AnswerValue value,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {

  /** Missing without a status, or when confirmed or assumed with nothing said. */
  @JsonIgnore
  public boolean isMissing() {
    return Statement.isMissing(status, value, customerFact, salesAssumption);
  }
}
