package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A typed value beside the words of an answer; only the members that fit are set.
 *
 * @param number an amount
 * @param metric what is measured, for a measure
 * @param baseline the amount today, for a measure
 * @param target the amount wanted, for a measure
 * @param unit unit of the amounts
 * @param money an amount of money
 * @param from first day of a range
 * @param to last day of a range
 * @param choice a choice from the question's list
 */
public record AnswerValue(
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = Amounts.FRACTION_DIGITS)
        @Nullable BigDecimal number,
    @Size(max = 500) @Nullable String metric,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = Amounts.FRACTION_DIGITS)
        @Nullable BigDecimal baseline,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = Amounts.FRACTION_DIGITS)
        @Nullable BigDecimal target,
    @Size(max = 60) @Nullable String unit,
    @Valid @Nullable Money money,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Size(max = 120) @Nullable String choice) {

  /** Equal amounts are equal, however they were written. */
  public AnswerValue {
    number = Amounts.plain(number);
    baseline = Amounts.plain(baseline);
    target = Amounts.plain(target);
  }

  /** Whether no amount, day or choice is given; a measure's name or a unit alone says nothing. */
  boolean saysNothing() {
    return number == null
        && baseline == null
        && target == null
        && money == null
        && from == null
        && to == null
        && (choice == null || choice.isBlank());
  }
}
