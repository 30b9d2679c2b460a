package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things of years before the start are promised to come along, such as claims since 2023. */
final class BroughtAlong {

  private static final WordLists WORDS = WordLists.beside(BroughtAlong.class, "brought.txt");

  /** What brings things along: to load, to take over. */
  private static final Set<String> CARRIES = WORDS.set("carries");

  /** The same in two words, one of them a way: bring over. */
  private static final Set<String> MOVES = WORDS.set("moves");

  private static final Set<String> WAYS = WORDS.set("ways");

  private static final Set<String> THERE = WORDS.set("there");

  private static final Set<String> EARLIER = WORDS.set("earlier");

  private static final Set<String> SPAN = WORDS.set("span");

  private static final Set<String> BEFORE_A_SPAN = WORDS.set("before a span");

  private static final Set<String> NO_DATA = WORDS.set("no data");

  private static final Set<String> NOT = WORDS.set("not");

  private static final Set<String> START = WORDS.set("start");

  private static final int OLDEST = 1950;

  /** How far a way may stand behind its verb: bring the claims over. */
  private static final int REACH = 7;

  /** Where it is told. */
  private static final Set<String> BINDING = Set.of("promises", "scopeItems", "setupItems");

  private BroughtAlong() {}

  /**
   * The first place, by path; null when nowhere.
   *
   * @param launch the year of the first promised date; 0 when none is promised
   */
  static @Nullable String told(CheckedRecord record, int launch) {
    String first = null;
    for (Told told : Told.meant(record)) {
      boolean binds = BINDING.contains(told.register()) || told.isAnswer("purchaseStatement");
      if (binds
          && (first == null || told.path().compareTo(first) < 0)
          && brings(CutText.of(record, told.text()), launch)) {
        first = told.path();
      }
    }
    return first;
  }

  private static boolean brings(CutText words, int launch) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean carried = isCarried(words, i, end);
      if ((carried || words.hasAny(i, end, THERE))
          && isOfThePast(words, i, end, carried, launch)
          && !words.hasAny(i, end, NOT)
          && !Hedge.in(words, i, end)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  private static boolean isCarried(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, CARRIES)
          || (words.isAny(i, MOVES) && words.hasAny(i + 1, Math.min(i + REACH, to), WAYS))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfThePast(CutText words, int from, int to, boolean carried, int launch) {
    for (int i = from; i < to; i++) {
      if (isYears(words, i, from, to, launch)) {
        return true;
      }
      boolean strong = carried || words.hasAny(from, to, START);
      if (strong && isSpan(words, i, from)) {
        return true;
      }
      if (carried
          && words.isAny(i, EARLIER)
          && i + 1 < to
          && !words.startsClause(i + 1)
          && !words.isAny(i + 1, NO_DATA)
          && !words.isAny(i + 2, NO_DATA)) {
        return true;
      }
    }
    return false;
  }

  /** "2023 to 2026", "since 2022", "back to 2019". */
  private static boolean isYears(CutText words, int i, int from, int to, int launch) {
    int year = year(words, i);
    if (year == 0 || year >= launch || i == from) {
      return false;
    }
    boolean since = words.is(i - 1, "since") || words.reads(i - 2, "back", "to");
    boolean onwards = i + 1 < to && (words.is(i + 1, "on") || words.is(i + 1, "onwards"));
    boolean range =
        i + 2 < to
            && (words.is(i + 1, "to")
                || words.is(i + 1, "till")
                || words.is(i + 1, "until")
                || words.is(i + 1, "and"))
            && year(words, i + 2) > year
            && year(words, i + 2) <= launch;
    return since || range || (words.is(i - 1, "from") && onwards);
  }

  /** "The last three years", "five years of". */
  private static boolean isSpan(CutText words, int i, int from) {
    if (i - 1 < from || !words.isAny(i, SPAN)) {
      return false;
    }
    Numeral count = Numeral.at(words, i - 1);
    boolean counted = count != null && count.amount() > 1;
    return (counted && (words.is(i + 1, "of") || words.isAny(i - 2, BEFORE_A_SPAN)))
        || words.isAny(i - 1, BEFORE_A_SPAN);
  }

  private static int year(CutText words, int i) {
    if (i >= words.size()) {
      return 0;
    }
    String word = words.at(i);
    boolean digits = word.length() == 4 && word.chars().allMatch(Character::isDigit);
    int year = digits ? Integer.parseInt(word) : 0;
    return year < OLDEST ? 0 : year;
  }
}
