package io.handoff.deals.crm;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes amounts. */
public enum Decimals {
  /** As in 1,234.50. */
  POINT("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?", "1,234.50"),
  /** As in 1.234,50. */
  COMMA("-?(\\d{1,3}([. \\u00a0\\u202f']\\d{3})+|\\d+)(,\\d+)?", "1.234,50");

  private final Pattern pattern;
  private final String example;

  Decimals(String pattern, String example) {
    this.pattern = Pattern.compile(pattern);
    this.example = example;
  }

  Optional<BigDecimal> read(String amount) {
    if (!pattern.matcher(amount).matches()) {
      return Optional.empty();
    }
    String plain =
        this == POINT
            ? amount.replace(",", "")
            : amount.replaceAll("[. \\u00a0\\u202f']", "").replace(',', '.');
    return Optional.of(new BigDecimal(plain));
  }

  String example() {
    return example;
  }
}
