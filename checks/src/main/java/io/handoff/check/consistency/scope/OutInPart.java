package io.handoff.check.consistency.scope;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether an exclusion leaves out a part only, or for a time. In its reason, such a word may belong
 * to what there is instead: "referees only read the sheet".
 */
final class OutInPart {

  private static final WordLists LISTS = WordLists.beside(OutInPart.class, "in-and-out.txt");

  private static final Set<String> IN_PART = LISTS.set("in part");

  private static final Set<String> IS_OUT = LISTS.set("is out");

  private static final Set<String> GOES_WITHOUT = LISTS.set("goes without");

  private static final Set<String> WHOSE = LISTS.set("whose");

  private static final Set<String> MORE = WordSet.of("rather", "less", "sooner");

  /** So many words name who does it. */
  private static final int NAME = 3;

  private static final int HOURS = 24;

  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2199;

  private OutInPart() {}

  static boolean isNamed(CutText name) {
    return name.hasAny(0, name.size(), IN_PART);
  }

  static boolean isTold(CutText reason) {
    for (int i = 0; i < reason.size(); i++) {
      if (reason.isAny(i, IN_PART) && !isInstead(reason, i)) {
        return true;
      }
    }
    return false;
  }

  /** Who does it instead: what "PeoplesHR does it" and "the lab prints them" begin with. */
  static Set<String> doers(CutText reason) {
    Set<String> doers = new HashSet<>();
    int next;
    for (int i = 0; i < reason.size(); i = next) {
      next = reason.sentenceEnd(i);
      int last = Math.min(next, i + NAME);
      for (int k = i; k < last && (k == i || !reason.startsClause(k)); k++) {
        if (!Subject.isEmpty(reason.stem(k))) {
          doers.add(reason.at(k));
        }
      }
    }
    return doers;
  }

  /** "Only the small ones are out". */
  static boolean isOnlyPart(CutText reason) {
    int next;
    for (int i = 0; i < reason.size(); i = next) {
      next = reason.clauseEnd(i);
      if (reason.is(i, "only") && reason.hasAny(i + 1, next, GOES_WITHOUT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInstead(CutText reason, int i) {
    return switch (reason.at(i)) {
      case "only" -> isOnlyInstead(reason, i);
      case "now" -> reason.is(i + 1, "that") || isAsNow(reason, i);
      case "old" -> reason.isAny(i - 1, WHOSE);
      case "than" -> isAfterMore(reason, i);
      case "until" -> isHourOrYear(reason, i + 1);
      default -> false;
    };
  }

  /**
   * "Only for firms" is a part; "phone calls only", "they only phone" and "there is only a list"
   * are what there is instead.
   */
  private static boolean isOnlyInstead(CutText reason, int i) {
    return !reason.startsClause(i)
        && (i + 1 == reason.size()
            || reason.startsClause(i + 1)
            || reason.is(i - 2, "there")
            || !reason.isAny(i - 1, IS_OUT));
  }

  /** "As they are now". */
  private static boolean isAsNow(CutText reason, int i) {
    int k = i;
    while (k > i - NAME && !reason.startsClause(k)) {
      k--;
    }
    return reason.is(k, "as");
  }

  /** "Faster than a form". */
  private static boolean isAfterMore(CutText reason, int i) {
    return i > 0
        && (reason.isAny(i - 1, MORE) || reason.at(i - 1).endsWith("er"))
        && !reason.is(i - 1, "other");
  }

  /** "Until 20:00", every day; "until 2028", which is beyond the deal. */
  private static boolean isHourOrYear(CutText reason, int i) {
    Numeral until = Numeral.at(reason, i);
    return until != null
        && (until.amount() <= HOURS || isYear(until.amount()))
        && !reason.startsClause(i);
  }

  private static boolean isYear(long amount) {
    return amount >= FIRST_YEAR && amount <= LAST_YEAR;
  }
}
