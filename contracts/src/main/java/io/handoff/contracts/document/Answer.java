package io.handoff.contracts.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question's reply: what the customer said and what we think stay in two boxes.
 *
 * @param customerFact what the customer said or showed
 * @param salesAssumption what we think
 * @param value a typed value
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 * @param segments the same answer by region or team, by item id
 */
public record Answer(
    @Size(max = 10000) @Nullable String customerFact,
    @Size(max = 10000) @Nullable String salesAssumption,
    @Valid @Nullable AnswerValue value,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence,
    @Size(max = 100) Map<@ItemId String, @Valid Segment> segments)
    implements Statement {
  /** Absent segments are none. */
  public Answer {
    segments = Registers.copy(segments);
  }

  /** A reply in which nothing is said. */
  public static Answer empty() {
    return new Answer(null, null, null, null, null, null, null, null, Map.of());
  }

  /**
   * An answer is missing without a status, or when confirmed or assumed with nothing said. One that
   * is given by segment only is missing while one of its segments is.
   */
  @JsonIgnore
  public boolean isMissing() {
    if (status == null && !segments.isEmpty()) {
      return segments.values().stream().anyMatch(Segment::isMissing);
    }
    return Statement.isMissing(status, value, customerFact, salesAssumption);
  }
}
