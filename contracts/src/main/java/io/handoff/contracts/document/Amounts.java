package io.handoff.contracts.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts are kept in one form, 10 and never 10.0 or 1E+1, so that equal amounts are equal records
 * and read alike.
 */
final class Amounts {

  /** Digits before and after the point: fifteen in all, which canonical JSON tells apart. */
  static final int INTEGER_DIGITS = 12;

  static final int FRACTION_DIGITS = 3;

  private Amounts() {}

  static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
    if (amount == null) {
      return null;
    }
    BigDecimal stripped = amount.stripTrailingZeros();
    // An exponent beyond the limit is left as it is: written out, it could fill the memory.
    boolean whole = stripped.scale() < 0 && stripped.scale() >= -INTEGER_DIGITS;
    return whole ? stripped.setScale(0) : stripped;
  }
}
