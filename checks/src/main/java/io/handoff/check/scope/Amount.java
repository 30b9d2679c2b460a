package io.handoff.check.scope;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether words hold an amount, in digits or spelled out. */
final class Amount {

  private static final Set<String> WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "hundred",
          "thousand",
          "single",
          "both");

  private Amount() {}

  static boolean isIn(@Nullable String text) {
    if (text == null) {
      return false;
    }
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (Character.isDigit(c)) {
        return true;
      }
      if (Character.isLetter(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        if (i - start < 9 && WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }
}
