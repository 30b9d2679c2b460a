package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.PartOfWork;
import java.util.Set;

/** A sentence that tells what has to be there on the first day: "from the first morning on". */
final class OnFirstDay {

  private static final WordLists WORDS = WordLists.beside(OnFirstDay.class, "first-day.txt");

  private static final Set<String> DAYS = WORDS.set("days");
  private static final Set<String> FIRST = WORDS.set("first");
  private static final Set<String> AGAIN = WORDS.set("again");
  private static final Set<String> LATER = WORDS.set("later");
  private static final Set<String> CANNOT = WORDS.set("cannot");
  private static final Set<String> THIS = WORDS.set("this");
  private static final Set<String> SOON = WORDS.set("soon");
  private static final Set<String> GOES = WORDS.set("goes");
  private static final Set<String> ENDS = WORDS.set("ends");
  private static final Set<String> BY_HAND = WORDS.set("by hand");
  private static final Set<String> NO_START = WORDS.set("no start");
  private static final Set<String> LINKS = WORDS.set("links");

  /** Words from "before" to "first" at the most. */
  private static final int FEW = 7;

  private OnFirstDay() {}

  /** Whether a sentence says so, and not that it is there later all the same. */
  static boolean isTold(CutText words, int from, int to) {
    return isOnFirstDay(words, from, to) && !isThereLater(words, from, to);
  }

  /** "From the first departure on": each thing from then on, so from the start. */
  private static boolean isFromFirst(CutText words, int i, int to) {
    return words.reads(i, "from", "the", "first")
        && i + 4 < to
        && words.is(i + 4, "on")
        && !words.isAny(i + 3, NO_START)
        && !words.hasAny(i, to, BY_HAND)
        && !words.startsClause(i + 3);
  }

  private static boolean isOnFirstDay(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if ((words.isAny(i, FIRST) && words.isAny(i + 1, DAYS) && !isOfEachMonth(words, i + 2))
          || words.reads(i, "day", "one")
          || isFromFirst(words, i, to)
          || PartOfWork.isInFirst(words, i, to)
          || (words.is(i, "the")
              && words.is(i + 1, "start")
              && (words.is(i - 1, "from") || words.is(i - 1, "at") || words.is(i - 1, "of")))
          || (words.is(i, "before") && words.hasAny(i, Math.min(i + FEW, to), FIRST))
          || (words.is(i, "the") && words.is(i + 1, "outset"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is there later all the same; "it cannot be opened without" says the contrary. */
  private static boolean isThereLater(CutText words, int from, int to) {
    boolean cannot = false;
    for (int i = from; i < to; i++) {
      cannot |= words.isAny(i, CANNOT);
      if (words.isAny(i, LATER)
          && !(cannot && words.is(i, "without"))
          && !(words.is(i, "paper") && endsPaper(words, from, to))
          && !(words.is(i, "later") && words.isAny(i - 1, SOON))) {
        return true;
      }
    }
    return false;
  }

  /** "Paper lists end on that day", "the paper stops". */
  private static boolean endsPaper(CutText words, int from, int to) {
    return words.hasAny(from, to, ENDS);
  }

  /** "This link", "goes there", of which the sentence before tells. */
  static boolean isOfBefore(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if ((words.isAny(i, THIS) && words.isAny(i + 1, LINKS))
          || (words.isAny(i, GOES) && words.is(i + 1, "there"))) {
        return true;
      }
    }
    return false;
  }

  /** "On the first day of the month" comes twelve times a year. */
  private static boolean isOfEachMonth(CutText words, int i) {
    return words.is(i, "of") && (words.isAny(i + 1, AGAIN) || words.isAny(i + 2, AGAIN));
  }
}
