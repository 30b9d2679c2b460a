package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of something a text tells for some time.
 *
 * @param amount so many
 * @param time in which they come
 * @param from the first word of the number
 * @param to the word after the last one that is of it
 */
record RateInText(long amount, Time time, int from, int to) {

  /** In what time so many come; an hour is also what lies within fewer minutes. */
  enum Time {
    HOUR,
    DAY,
    WEEK,
    MONTH
  }

  private static final WordLists WORDS = WordLists.beside(RateInText.class, "rates.txt");

  private static final Set<String> A = WORDS.set("a");
  private static final Set<String> HOURS = WORDS.set("hours");
  private static final Set<String> DAYS = WORDS.set("days");
  private static final Set<String> WEEKS = WORDS.set("weeks");
  private static final Set<String> MONTHS = WORDS.set("months");
  private static final Set<String> ELSEWHERE = WORDS.set("elsewhere");

  private static final Set<String> USUAL =
      Set.of("usual", "ordinary", "normal", "working", "busy", "typical", "dry", "busiest");

  /** How far a time stands from its number. */
  private static final int NEAR = 12;

  private static final int MINUTES = 60;

  /** The first rate of a sentence; null when it has none, or is of another time. */
  static @Nullable RateInText in(CutText words, int from, int to) {
    if (words.hasAny(from, to, ELSEWHERE)) {
      return null;
    }
    for (int i = from; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      boolean time = isTime(words, i, number, to);
      Time within = time || number.amount() < 2 ? null : time(words, from, number.end(), to);
      if (within != null) {
        return new RateInText(number.amount(), within, i, Math.min(number.end() + NEAR, to));
      }
      i = number.end() - 1;
    }
    return null;
  }

  private static boolean isTime(CutText words, int i, Numeral number, int to) {
    return number.end() >= to
        || words.isAny(number.end(), Set.of("minutes", "hours", "days", "weeks", "months", "and"))
        || words.isAny(i - 1, Set.of("between", "and", "of", "to", "than"));
  }

  private static @Nullable Time time(CutText words, int from, int after, int to) {
    int end = Math.min(after + NEAR, to);
    for (int i = after; i < end; i++) {
      if (Numeral.at(words, i) != null) {
        return null;
      }
      if (words.is(i, "within") && isMinutes(words, i + 1)) {
        return Time.HOUR;
      }
      if (words.is(i, "between") && isHour(words, i + 1)) {
        return Time.HOUR;
      }
      if (words.isAny(i, A)) {
        Time time = unit(words, words.isAny(i + 1, USUAL) ? i + 2 : i + 1, end);
        boolean day = time == Time.DAY && !words.reads(i + 1, "day") && !words.is(i - 1, "on");
        if (time != null && !day) {
          return time;
        }
      }
      if (words.reads(i, "in", "the", "busiest", "hour")) {
        return Time.HOUR;
      }
    }
    return onADay(words, Math.max(from, after - NEAR), after) ? Time.DAY : null;
  }

  /** "On an ordinary Thursday evening" before the number. */
  private static boolean onADay(CutText words, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (words.is(i, "on") && words.isAny(i + 1, A)) {
        int day = words.isAny(i + 2, USUAL) ? i + 3 : i + 2;
        if (words.isAny(day, DAYS)) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Time unit(CutText words, int i, int to) {
    if (i >= to || words.startsClause(i)) {
      return null;
    }
    if (words.isAny(i, HOURS)) {
      return Time.HOUR;
    }
    if (words.isAny(i, WEEKS)) {
      return Time.WEEK;
    }
    if (words.isAny(i, MONTHS)) {
      return Time.MONTH;
    }
    return words.isAny(i, DAYS) ? Time.DAY : null;
  }

  private static boolean isMinutes(CutText words, int i) {
    Numeral number = i < words.size() ? Numeral.at(words, i) : null;
    return number != null && number.amount() <= MINUTES && words.is(number.end(), "minutes");
  }

  /** "Seven and eight": one hour. */
  private static boolean isHour(CutText words, int i) {
    Numeral first = i < words.size() ? Numeral.at(words, i) : null;
    Numeral second =
        first == null || !words.is(first.end(), "and") ? null : Numeral.at(words, first.end() + 1);
    return second != null && second.amount() - first.amount() == 1;
  }
}
