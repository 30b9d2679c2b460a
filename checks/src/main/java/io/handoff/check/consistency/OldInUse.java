package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.PromisedDate;
import io.handoff.check.text.WordLists;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where something of the time before the start is told to be had in what we deliver. */
final class OldInUse {

  private static final WordLists LISTS = WordLists.beside(OldInUse.class, "old-in-use.txt");

  private static final Set<String> BEFORE_A_YEAR = LISTS.set("before a year");

  private static final Set<String> FORMER = LISTS.set("former");

  private static final Set<String> PERIODS = LISTS.set("periods");

  private static final Set<String> CAN_BE_HAD = LISTS.set("can be had");

  private static final Set<String> SEEN = LISTS.set("seen");

  private static final Set<String> SEES = LISTS.set("sees");

  private static final Set<String> SEE = LISTS.set("see");

  private static final Set<String> MODALS = LISTS.set("modals");

  private static final Set<String> BE = LISTS.set("be");

  private static final Set<String> CARRIED = LISTS.set("carried");

  private static final Set<String> MOVES = LISTS.set("moves");

  private static final Set<String> WAYS = LISTS.set("ways");

  private static final Set<String> ELSEWHERE = LISTS.set("elsewhere");

  private static final Set<String> PAPER = LISTS.set("paper");

  private static final Set<String> NOT_TOLD = LISTS.set("questions");

  private static final Set<String> TODAY = LISTS.set("today");

  private static final Set<String> NO_DATA = LISTS.set("no data");

  private static final Set<String> START = Set.of("start", "launch", "us", "go");

  private static final Set<String> WHAT =
      Set.of("the", "what", "all", "their", "how", "every", "each", "any");

  private static final int OLDEST = 1950;

  /** How far two words of one saying may stand apart. */
  private static final int REACH = 6;

  private final CheckedRecord record;

  private final LocalDate launch;

  private final Set<String> systems = new HashSet<>();

  private OldInUse(CheckedRecord record, LocalDate launch) {
    this.record = record;
    this.launch = launch;
    record
        .document()
        .integrations()
        .values()
        .forEach(
            one -> {
              String alias = Written.alias(one.system());
              if (alias != null) {
                systems.add(alias);
              }
            });
  }

  /** The first place, by path; null when nowhere. */
  static @Nullable String told(CheckedRecord record) {
    LocalDate launch =
        record.promisedDates().stream()
            .map(PromisedDate::first)
            .min(LocalDate::compareTo)
            .orElse(null);
    if (launch == null) {
      return null;
    }
    OldInUse old = new OldInUse(record, launch);
    return Told.meant(record).stream()
        .filter(told -> told.has(Sign.OLD) || told.has(Sign.YEARS))
        .filter(told -> !NOT_TOLD.contains(told.register()))
        .filter(told -> !told.isIn("answers") || !TODAY.contains(told.id()))
        .filter(told -> old.isIn(CutText.of(record, told.text())))
        .map(Told::path)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private boolean isIn(CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.after(end - 1) == '?' && end < words.size()) {
        end = words.sentenceEnd(end);
      }
      if (isOld(words, i, end) && !isStatus(words, i, end) && !Hedge.in(words, i, end)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** "The order is set to finished" makes it so, and tells of nothing old. */
  private static boolean isStatus(CutText words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.isAny(i, FORMER) && (words.is(i - 1, "to") || words.is(i - 1, "as"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOld(CutText words, int from, int to) {
    if (words.hasAny(from, to, ELSEWHERE) || isOut(words, from, to)) {
      return false;
    }
    boolean carried = isCarried(words, from, to);
    if (!carried && (words.hasAny(from, to, PAPER) || words.hasAny(from, to, systems))) {
      return false;
    }
    boolean had = carried || isHad(words, from, to);
    return (had || isShown(words, from, to)) && isOfThePast(words, from, to, carried, had);
  }

  /** "Are out"; "went out" and "out of" tell of something else. */
  private static boolean isOut(CutText words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.is(i, "out") && !words.is(i + 1, "of") && words.isAny(i - 1, BE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCarried(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, CARRIED)
          || (words.isAny(i, MOVES) && words.hasAny(i + 1, Math.min(i + REACH, to), WAYS))) {
        return true;
      }
    }
    return false;
  }

  /** "Can be looked up", "are searchable". */
  private static boolean isHad(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      int near = Math.max(from, i - 3);
      if (words.isAny(i, CAN_BE_HAD)
          || (words.isAny(i, SEEN) && (words.isAny(from, BE) || words.hasAny(near, i, BE)))
          || (words.isAny(i, SEE) && words.hasAny(near, i, MODALS))) {
        return true;
      }
    }
    return false;
  }

  /** "The list shows", "planners see the". */
  private static boolean isShown(CutText words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.isAny(i, SEES)
          || (words.isAny(i, SEE) && (words.isAny(i + 1, WHAT) || words.is(i + 2, "up")))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfThePast(CutText words, int from, int to, boolean carried, boolean had) {
    for (int i = from; i < to; i++) {
      if (isYear(words, i, from, carried)
          || isPeriod(words, i, from, to, had)
          || words.is(i, "ago")
          || isBefore(words, i, from, to)
          || isAnyAge(words, i)
          || (had && isFormer(words, i, to, carried))) {
        return true;
      }
    }
    return false;
  }

  /** A year before the start, and no day, which is told of meetings and tests. */
  private boolean isYear(CutText words, int i, int from, boolean carried) {
    int year = year(words.at(i));
    if (year < OLDEST
        || year > launch.getYear()
        || i == from
        || (i == from + 1 && words.is(from, "in"))
        || (!carried && i - 2 >= from && words.is(i - 1, "since") && isDone(words.at(i - 2)))) {
      return false;
    }
    int month = DateInText.month(words.at(i - 1));
    if (month == 0 && words.is(i - 1, "of") && i > 1) {
      month = DateInText.month(words.at(i - 2));
    }
    if (year == launch.getYear()) {
      boolean earlier = month > 0 && month <= launch.getMonthValue();
      return earlier && i > 1 && words.is(i - 2, "before");
    }
    boolean day = month > 0 && i > 1 && Character.isDigit(words.at(i - 2).charAt(0));
    boolean list = year(words.at(i - 1)) >= OLDEST;
    return !day && (list || words.isAny(i - 1, BEFORE_A_YEAR));
  }

  /** What was sold or opened since a year is there today. */
  private static boolean isDone(String word) {
    return word.endsWith("ed")
        || word.equals("sold")
        || word.equals("built")
        || word.equals("made");
  }

  private static int year(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(word)
        : 0;
  }

  /** "Last summer", "three past years", "the last 18 months", "five years of". */
  private static boolean isPeriod(CutText words, int i, int from, int to, boolean had) {
    if (!words.isAny(i, PERIODS) || i == from) {
      return false;
    }
    Numeral count = Numeral.at(words, i - 1);
    boolean counted = count != null && count.amount() > 1;
    boolean tale = i == from + 1 && !words.is(i + 1, "s");
    return (words.isAny(i - 1, FORMER) && !tale)
        || (counted && i - 1 > from && words.isAny(i - 2, FORMER))
        || (counted && had && i + 1 < to && words.is(i + 1, "of"))
        || (words.is(i + 1, "before")
            && (counted || (words.is(i - 1, "the") && !words.is(i, "year"))));
  }

  /** "Before our start", "before we came". */
  private static boolean isBefore(CutText words, int i, int from, int to) {
    return words.is(i, "before")
        && i > from
        && i + 1 < to
        && (words.isAny(i + 1, START)
            || ((words.is(i + 1, "our") || words.is(i + 1, "the")) && words.isAny(i + 2, START)));
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
        || (words.is(i, "history") && words.is(i - 1, "as"))
        || (carried && words.is(i, "archive") && !words.is(i - 1, "an"));
  }
}
