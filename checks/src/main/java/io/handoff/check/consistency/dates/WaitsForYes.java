package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import java.util.Set;

/** Finds that something waits until somebody allows it, as far as one sentence tells it. */
final class WaitsForYes {

  private static final WordLists WORDS = WordLists.beside(WaitsForYes.class, "gates.txt");
  private static final Set<String> ALLOWS = WordLists.beside(Sign.class, "signs.txt").set("allows");
  private static final Set<String> THAT = WordSet.of("it", "that", "then", "this");
  private static final Set<String> OUTSIDERS = WORDS.set("outsiders");
  private static final Set<String> CONDITIONS = WORDS.set("conditions");
  private static final Set<String> MAY = WORDS.set("may");
  private static final Set<String> NEVER = WORDS.set("never");
  private static final Set<String> LIMITS = WORDS.set("limits");
  private static final Set<String> USES = WORDS.set("uses");
  private static final Set<String> SHUT = WordSet.of("shut", "closed", "locked", "dark", "barred");
  private static final Set<String> STAYS =
      WordSet.of("stay", "stays", "remain", "remains", "is", "are", "be", "keeps", "kept");
  private static final Set<String> LETTERS = WORDS.set("letters");

  /** How far apart words of one statement stand. */
  private static final int NEAR = 8;

  private WaitsForYes() {}

  /**
   * Whether a sentence says that something waits until somebody allows it. Of those who are not
   * known to be outside, more is asked.
   */
  static boolean isIn(CutText words, int from, int to, boolean outside) {
    if (outside && words.hasAny(from, to, SHUT) && staysShut(words, from, to)) {
      return true;
    }
    if (GateWords.isElsewhere(words, from, to)) {
      return false;
    }
    boolean never = GateWords.isDenied(words, from, to);
    boolean uses = words.hasAny(from, to, USES);
    boolean allows = words.hasAny(from, to, ALLOWS);
    boolean first = false;
    boolean must = false;
    for (int i = from; i < to; i++) {
      boolean waits = GateWords.isLimit(words, i);
      if (never && waits && (outside || (uses && words.hasAny(i, to, ALLOWS)))) {
        return true;
      }
      if (words.is(i, "without")
          && words.startsClause(i)
          && outside
          && words.hasAny(i + 1, Math.min(i + 6, to), ALLOWS)) {
        return true;
      }
      if (uses && GateWords.isOnce(words, i) && isOnly(words, i, to)) {
        return true;
      }
      if (!never && (uses ? outside || allows : outside && allows) && isCondition(words, i)) {
        return true;
      }
      first |= isFirst(words, i, to) || (waits && (never || words.hasAny(i + 1, i + NEAR, USES)));
      must |= HasToAllow.isAt(words, i, to) || (outside && HasToAllow.isWishedAt(words, i, to));
    }
    return (must && (outside || first)) || (outside && first && allows && !never);
  }

  /** "The reports stay shut until that paper is there." */
  private static boolean staysShut(CutText words, int from, int to) {
    boolean shut = false;
    for (int i = from; i < to; i++) {
      shut |= words.isAny(i, SHUT) && words.hasAny(Math.max(from, i - 2), i, STAYS);
    }
    for (int i = from; shut && i < to; i++) {
      if (GateWords.isLimit(words, i) && words.hasAny(i + 1, Math.min(to, i + NEAR), LETTERS)) {
        return true;
      }
    }
    return false;
  }

  /** "Allowed after their certificate", "as soon as the works council has signed". */
  private static boolean isOnly(CutText words, int i, int to) {
    boolean near = words.hasAny(i, Math.min(i + 2 * NEAR, to), ALLOWS);
    return near
        && (words.isAny(i - 1, MAY)
            || (!words.is(i, "when")
                && !words.is(i, "after")
                && words.hasAny(i, Math.min(i + NEAR, to), OUTSIDERS)));
  }

  /** "Depends on", "is a must". */
  private static boolean isCondition(CutText words, int i) {
    return words.isAny(i, CONDITIONS) || words.reads(i, "a", "must");
  }

  /** "The council has to agree first", "First the council says yes". */
  private static boolean isFirst(CutText words, int i, int to) {
    return words.is(i, "first")
        && (i + 1 == to
            || words.startsClause(i + 1)
            || words.reads(i + 1, "of", "all")
            || (words.startsClause(i) && words.is(i + 1, "the")));
  }

  /** "No loaf is sold before the letter", "without the stamp nothing is switched on". */
  static boolean isForPaper(CutText words, int from, int to) {
    if (!GateWords.isDenied(words, from, to)
        || !words.hasAny(from, to, USES)
        || GateWords.isElsewhere(words, from, to)) {
      return false;
    }
    for (int i = from; i + 1 < to; i++) {
      int end = Math.min(words.clauseEnd(i), Math.min(to, i + 5));
      if (GateWords.isLimit(words, i) && words.hasAny(i + 1, end, LETTERS)) {
        return true;
      }
    }
    return false;
  }

  /** "Nothing can be sent before it". */
  static boolean isForThat(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, LIMITS)
          && words.isAny(i + 1, THAT)
          && (i + 2 == to || words.startsClause(i + 2))) {
        return words.hasAny(from, i, NEVER) && !GateWords.isElsewhere(words, from, to);
      }
    }
    return false;
  }
}
