package io.handoff.contracts.document;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bound agreed in the sale.
 *
 * @param name what is bounded
 * @param amount the bound
 * @param unit its unit
 * @param note more about it
 */
public record Limit(
    @Size(max = 500) @Nullable String name,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = Amounts.FRACTION_DIGITS)
        @Nullable BigDecimal amount,
    @Size(max = 60) @Nullable String unit,
    @Size(max = 2000) @Nullable String note) {

  /** Equal amounts are equal, however they were written. */
  public Limit {
    amount = Amounts.plain(amount);
  }
}
