package io.handoff.contracts.document;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount how much
 * @param currency its ISO 4217 code, such as EUR
 */
public record Money(
    @NotNull(message = "enter the amount")
        @Digits(integer = Amounts.INTEGER_DIGITS, fraction = Amounts.FRACTION_DIGITS)
        BigDecimal amount,
    @NotNull(message = "enter the currency, such as EUR")
        @Pattern(regexp = "[A-Z]{3}", message = "use a code of three capitals, such as EUR")
        String currency) {

  /** Equal amounts are equal, however they were written. */
  public Money {
    amount = Amounts.plain(amount);
  }
}
