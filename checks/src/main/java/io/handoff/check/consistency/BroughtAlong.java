package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.SetupKind;
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

  private static final Set<String> BE = Set.of("is", "are", "be");

  private static final Set<String> ARTICLES = Set.of("the", "our", "their", "a");

  private static final Set<String> OURS = WORDS.set("ours");

  private static final Set<String> UNTIL = Set.of("to", "till", "until", "and", "through");

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
          && brings(CutText.of(record, told.text()), loads(record, told), launch)) {
        first = told.path();
      }
    }
    return first;
  }

  /** Whether what is told is the name or the size of something that is loaded or shown. */
  private static boolean loads(CheckedRecord record, Told told) {
    SetupItem item = told.isIn("setupItems") ? record.document().setupItems().get(told.id()) : null;
    return told.isIn("scopeItems")
        || (item != null
            && (item.kind() == SetupKind.IMPORT || item.kind() == SetupKind.MIGRATION_SCRIPT));
  }

  private static boolean brings(CutText words, boolean loads, int launch) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean carried = isCarried(words, i, end);
      if ((carried || loads || words.hasAny(i, end, THERE) || isIn(words, i, end))
          && isOfThePast(words, i, end, carried, loads, launch)
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

  /** "Are in the app". */
  private static boolean isIn(CutText words, int from, int to) {
    for (int i = from + 1; i + 2 < to; i++) {
      if (words.is(i, "in")
          && words.isAny(i - 1, BE)
          && words.isAny(words.isAny(i + 1, ARTICLES) ? i + 2 : i + 1, OURS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfThePast(
      CutText words, int from, int to, boolean carried, boolean loads, int launch) {
    for (int i = from; i < to; i++) {
      if (isYears(words, i, to, launch) || (!loads || carried) && isYear(words, i, from, launch)) {
        return true;
      }
      boolean strong = carried || words.hasAny(from, to, START);
      if ((strong || loads && words.is(i + 1, "before")) && isSpan(words, i, from)) {
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

  /** "2023 to 2026", "since 2022", "back to 2019", "before 2027". */
  private static boolean isYears(CutText words, int i, int to, int launch) {
    int year = year(words, i);
    if (year == 0 || year > launch) {
      return false;
    }
    if (words.is(i - 1, "before")) {
      return true;
    }
    if (year == launch) {
      return false;
    }
    boolean since = words.is(i - 1, "since") || words.reads(i - 2, "back", "to");
    boolean onwards =
        words.is(i - 1, "from")
            && i + 1 < to
            && (words.is(i + 1, "on") || words.is(i + 1, "onwards"));
    int last = words.isAny(i + 1, UNTIL) ? i + 2 : i + 1;
    boolean range =
        last < to
            && !(last == i + 1 && words.startsClause(last))
            && year(words, last) > year
            && year(words, last) <= launch;
    return since || range || onwards;
  }

  /** "In 2025", for a start in 2027; no month, and no day. */
  private static boolean isYear(CutText words, int i, int from, int launch) {
    int year = year(words, i);
    return year > 0
        && year < launch - 1
        && i > from
        && (words.is(i - 1, "in") || words.is(i - 1, "of"));
  }

  /** "The last three years", "five years of". */
  private static boolean isSpan(CutText words, int i, int from) {
    if (i - 1 < from || !words.isAny(i, SPAN)) {
      return false;
    }
    Numeral count = Numeral.at(words, i - 1);
    boolean counted = count != null && count.amount() > 1;
    return (counted
            && (words.is(i + 1, "of")
                || words.is(i + 1, "before")
                || words.isAny(i - 2, BEFORE_A_SPAN)))
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
