package io.handoff.contracts.document;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A typed value beside the words of an answer; only the members that fit are set.
 *
 * @param number an amount
 * @param baseline the amount today, for a measure
 * @param target the amount wanted, for a measure
 * @param unit unit of the amounts
 * @param from first day of a range
 * @param to last day of a range
 * @param choice a choice from the question's list
 */
public record AnswerValue(
    @Nullable BigDecimal number,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    @Size(max = 60) @Nullable String unit,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Size(max = 120) @Nullable String choice) {}
