package io.handoff.check.text;

import java.util.Set;

/** Whether a text names a day, a week, a month, a quarter or a year. */
public final class Days {

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> BY =
      Set.of(
          "by", "on", "until", "before", "in", "from", "end", "mid", "early", "late", "next",
          "this", "of", "since", "latest");

  private static final Set<String> QUARTERS = Set.of("q1", "q2", "q3", "q4");

  private Days() {}

  /** Whether one is named. */
  public static boolean areIn(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (isNamed(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Words words, int at) {
    String word = words.get(at);
    String before = words.at(at - 1);
    String after = words.at(at + 1);
    if (MONTHS.contains(word) || word.equals("may")) {
      return isNumber(before) || isNumber(after) || (!word.equals("may") && BY.contains(before));
    }
    if (WEEKDAYS.contains(word)) {
      return BY.contains(before);
    }
    if (word.equals("week")) {
      return isNumber(after);
    }
    return QUARTERS.contains(word)
        || (Counts.isYear(word) && BY.contains(before))
        || isInFigures(words, at);
  }

  /** Three numbers in a row, one of them a year: 2027-06-01, 1.6.2027, 06/01/2027. */
  private static boolean isInFigures(Words words, int at) {
    return isNumber(words.get(at))
        && isNumber(words.at(at + 1))
        && isNumber(words.at(at + 2))
        && (Counts.isYear(words.get(at)) || Counts.isYear(words.get(at + 2)));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
