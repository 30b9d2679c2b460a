package io.handoff.check.date;

import io.handoff.check.text.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the day on which those who decide meet next, as a cadence tells it with its year. */
final class NextMeeting {

  /** So many words may stand between "next" and the day. */
  private static final int NEAR = 5;

  private NextMeeting() {}

  /** The day after "next", such as "next on 31 March 2027"; null when none is told. */
  static @Nullable LocalDate in(@Nullable String cadence) {
    if (cadence == null || !cadence.toLowerCase(Locale.ROOT).contains("next")) {
      return null;
    }
    Words words = Words.of(cadence);
    for (int next = 0; next < words.size(); next++) {
      boolean told = words.get(next).equals("next");
      for (int at = next + 1; told && at <= next + NEAR; at++) {
        LocalDate day = WrittenDay.at(words, at);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }
}
