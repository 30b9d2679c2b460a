package io.handoff.check.consistency.dates;

import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that a text names, or the earliest one that it can mean: the end of March, in July. */
final class RoughDay {

  private static final int LATE = 24;

  private static final int MIDDLE = 12;

  private static final int SECOND_HALF = 16;

  private RoughDay() {}

  /** The day named by the words that start here; null when they name none. */
  static @Nullable LocalDate at(CutText words, int i, int to, int year) {
    DateInText day = DateInText.at(words, i, to, year);
    if (day != null) {
      return day.day();
    }
    int month = DateInText.month(words.at(i));
    if (month == 0 || isDay(words, i - 1)) {
      return null;
    }
    boolean dated = i + 1 < to && io.handoff.check.text.Counts.isYear(words.at(i + 1));
    if (!dated && !words.is(i - 1, "in") && !words.is(i - 1, "of")) {
      return null;
    }
    return LocalDate.of(dated ? Integer.parseInt(words.at(i + 1)) : year, month, part(words, i));
  }

  private static boolean isDay(CutText words, int i) {
    return i >= 0 && Character.isDigit(words.at(i).charAt(0));
  }

  private static int part(CutText words, int month) {
    int before = words.is(month - 1, "of") ? month - 2 : month - 1;
    if (words.is(before, "week")) {
      return week(words, before - 1);
    }
    if (words.is(before, "half")) {
      return words.is(before - 1, "second") ? SECOND_HALF : 1;
    }
    if (words.is(before, "end") || words.is(before, "late")) {
      return LATE;
    }
    return words.is(before, "middle") || words.is(before, "mid") ? MIDDLE : 1;
  }

  private static int week(CutText words, int i) {
    if (words.is(i, "first")) {
      return 1;
    }
    return words.is(i, "second") ? 8 : words.is(i, "third") ? 15 : LATE;
  }
}
