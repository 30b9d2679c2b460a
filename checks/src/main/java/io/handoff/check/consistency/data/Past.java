package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.PromisedDate;
import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Numeral;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lies before the start: its years, spans of years, and what is called old.
 *
 * @param launch the first promised day; null when none is promised
 */
record Past(@Nullable LocalDate launch) {

  private static final WordLists LISTS = WordLists.beside(Past.class, "past.txt");

  private static final Set<String> BEFORE_A_YEAR = LISTS.set("before a year");

  private static final Set<String> UNTIL = LISTS.set("until");

  private static final Set<String> FORMER = LISTS.set("former");

  private static final Set<String> PERIODS = LISTS.set("periods");

  private static final Set<String> START = LISTS.set("start");

  private static final Set<String> NO_DATA = LISTS.set("no data");

  private static final Set<String> ARTICLES = LISTS.set("articles");

  private static final Set<String> REACHING = LISTS.set("reaching");

  private static final Set<String> KEPT_NOW = LISTS.set("kept now");

  private static final Set<String> OVER = LISTS.set("over");

  /** What is shown of so many days moves on with each day. */
  private static final int A_MONTH = 31;

  private static final int OLDEST = 1950;

  private static final int NEWEST = 2099;

  static Past of(CheckedRecord record) {
    return new Past(
        record.promisedDates().stream()
            .map(PromisedDate::first)
            .min(LocalDate::compareTo)
            .orElse(null));
  }

  /** The year that a word is; 0 when it is none. */
  static int year(CutText words, int i) {
    if (i < 0 || i >= words.size()) {
      return 0;
    }
    String word = words.at(i);
    boolean digits = word.length() == 4 && word.chars().allMatch(Character::isDigit);
    int year = digits ? Integer.parseInt(word) : 0;
    return year < OLDEST || year > NEWEST ? 0 : year;
  }

  /** Whether a sentence says that something is of that time. */
  boolean isIn(CutText words, int from, int to, boolean carried, boolean had) {
    for (int i = from; i < to; i++) {
      if (isYear(words, i, from, carried)
          || isPeriod(words, i, from, to, carried, had)
          || words.is(i, "ago")
          || isBefore(words, i, from, to)
          || isAnyAge(words, i)
          || (had && isFormer(words, i, to, carried))) {
        return true;
      }
    }
    return false;
  }

  /** "The order is set to finished" makes it so, and tells of nothing old. */
  static boolean isStatus(CutText words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.isAny(i, FORMER) && (words.is(i - 1, "to") || words.is(i - 1, "as"))) {
        return true;
      }
    }
    return false;
  }

  /** A year before the start, and no day, which is told of meetings and tests. */
  private boolean isYear(CutText words, int i, int from, boolean carried) {
    int year = launch == null ? 0 : year(words, i);
    if (year == 0 || launch == null || year > launch.getYear() || i == from) {
      return false;
    }
    if (isRange(words, i, year, launch.getYear()) || words.is(i - 1, "pre")) {
      return true;
    }
    if ((i == from + 1 && words.is(from, "in"))
        || (!carried && i - 2 >= from && words.is(i - 1, "since") && isDone(words.at(i - 2)))) {
      return false;
    }
    int month = DateInText.month(words.at(i - 1));
    if (month == 0 && words.is(i - 1, "of") && i > 1) {
      month = DateInText.month(words.at(i - 2));
    }
    if (year == launch.getYear()) {
      boolean earlier = month > 0 && month <= launch.getMonthValue();
      return words.is(i - 1, "before") || (earlier && i > 1 && words.is(i - 2, "before"));
    }
    boolean day = month > 0 && i > 1 && Character.isDigit(words.at(i - 2).charAt(0));
    boolean ofIt =
        words.isAny(i - 1, ARTICLES)
            && i + 1 < words.size()
            && !words.startsClause(i + 1)
            && !words.isAny(i + 1, NO_DATA);
    return !day && (ofIt || year(words, i - 1) > 0 || words.isAny(i - 1, BEFORE_A_YEAR));
  }

  /** "2023 to 2026". */
  private static boolean isRange(CutText words, int i, int year, int launch) {
    int last = year(words, words.isAny(i + 1, UNTIL) ? i + 2 : i + 1);
    return last > year && last <= launch;
  }

  /** What was sold or opened since a year is there today. */
  private static boolean isDone(String word) {
    return word.endsWith("ed")
        || word.equals("sold")
        || word.equals("built")
        || word.equals("made");
  }

  /** "Last summer", "three past years", "the last 18 months", "five years of". */
  private static boolean isPeriod(
      CutText words, int i, int from, int to, boolean carried, boolean had) {
    if (!words.isAny(i, PERIODS) || i == from) {
      return false;
    }
    Numeral count = Numeral.at(words, i - 1);
    if (!carried && words.is(i, "days") && count != null && count.amount() <= A_MONTH) {
      return false;
    }
    boolean counted = count != null && count.amount() > 1;
    boolean tale = i == from + 1 && !words.is(i + 1, "s");
    return (words.isAny(i - 1, FORMER) && !tale)
        || (counted && i - 1 > from && words.isAny(i - 2, FORMER))
        || (counted && had && i + 1 < to && words.isAny(i + 1, REACHING))
        || (counted && had && i > from + 1 && words.isAny(i - 2, OVER))
        || (words.is(i + 1, "before")
            && (counted || (words.is(i - 1, "the") && !words.is(i, "year"))));
  }

  /** "Before our start", "before we came". */
  private static boolean isBefore(CutText words, int i, int from, int to) {
    return (words.is(i, "before") || words.reads(i, "prior", "to"))
        && i > from
        && i + 1 < to
        && words.isAny(
            words.isAny(i + 1, ARTICLES) || words.is(i + 1, "to") ? i + 2 : i + 1, START);
  }

  /** "Whatever its age", "however old". */
  private static boolean isAnyAge(CutText words, int i) {
    return (words.is(i, "whatever") && (words.is(i + 1, "age") || words.is(i + 2, "age")))
        || words.reads(i, "however", "old")
        || words.reads(i, "how", "old")
        || words.reads(i, "any", "age")
        || words.reads(i, "long", "ago");
  }

  /** "Historic weights", with no word such as system behind. */
  private static boolean isFormer(CutText words, int i, int to, boolean carried) {
    return (words.isAny(i, FORMER)
            && !words.is(i, "last")
            && i + 1 < to
            && !words.startsClause(i + 1)
            && !words.isAny(i + 1, NO_DATA)
            && !words.isAny(i + 2, NO_DATA))
        || (words.is(i, "history")
            && (words.is(i - 1, "as") || (carried && i > 0 && !words.isAny(i - 1, KEPT_NOW))))
        || (carried && words.is(i, "existing"))
        || (carried && words.is(i, "archive") && !words.is(i - 1, "an"));
  }
}
