package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import java.util.Set;

/** Finds that somebody has to allow something, as far as one sentence tells it. */
final class HasToAllow {

  private static final WordLists WORDS = WordLists.beside(HasToAllow.class, "gates.txt");
  private static final Set<String> ALLOWS = WordLists.beside(Sign.class, "signs.txt").set("allows");
  private static final Set<String> OPEN =
      WordSet.of("if", "could", "might", "would", "unless", "whether");
  private static final Set<String> OUTSIDERS = WORDS.set("outsiders");
  private static final Set<String> GIVES = WORDS.set("gives");
  private static final Set<String> GO = WORDS.set("go");
  private static final Set<String> LEAVE = WORDS.set("leave");
  private static final Set<String> NEVER = WORDS.set("never");
  private static final Set<String> NEEDS = WORDS.set("needs");
  private static final Set<String> USES = WORDS.set("uses");
  private static final Set<String> WISHES =
      WordSet.of("wish", "wishes", "intends", "plans", "asks");
  private static final Set<String> SENDS = WORDS.set("sends");

  /** How far apart words of one statement stand. */
  private static final int NEAR = 8;

  /** "An inspection every 7 days" allows nothing. */
  private static final Set<String> AGAIN = WordSet.of("every", "each", "per");

  private HasToAllow() {}

  /** Whether a sentence says of somebody that they have to allow something. */
  static boolean isIn(CutText words, int from, int to) {
    if (GateWords.isElsewhere(words, from, to) || words.hasAny(from, to, OPEN)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (isAt(words, i, to)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Wants to say yes", "needs twelve weeks to approve", "requires its own approval", "must give a
   * go".
   */
  static boolean isAt(CutText words, int i, int to) {
    if (words.is(i, "to") && words.isAny(i - 1, OUTSIDERS)) {
      return words.isAny(i + 1, ALLOWS);
    }
    if (words.is(i, "must")) {
      return !words.is(i + 1, "not") && allows(words, i + 1, Math.min(i + 5, to));
    }
    if (!words.isAny(i, NEEDS) || words.isAny(i + 1, NEVER) || isNobody(words, i)) {
      return false;
    }
    int end = Math.min(i + NEAR + 2, words.clauseEnd(i));
    boolean owns = words.is(i, "has") || words.is(i, "have");
    if (words.is(i + 1, "to") || Numeral.at(words, i + 1) != null) {
      return allows(words, i + 2, end);
    }
    for (int k = i + 1; k < end && !owns; k++) {
      boolean does = words.is(k, "to") && words.hasAny(i, k, OUTSIDERS);
      boolean leave = words.isAny(k, LEAVE) && !words.hasAny(k + 1, words.clauseEnd(k), AGAIN);
      if (leave || (does && allows(words, k + 1, k + 4))) {
        return true;
      }
    }
    return false;
  }

  /** "The board wishes to approve the rules before the first letter leaves the house." */
  static boolean isWishedAt(CutText words, int i, int to) {
    if (!words.isAny(i, WISHES)
        || !words.is(i + 1, "to")
        || !allows(words, i + 2, Math.min(i + 2 + NEAR / 2, to))
        || isNobody(words, i)) {
      return false;
    }
    for (int k = i + 2; k < to; k++) {
      if (GateWords.isLimit(words, k)) {
        return words.hasAny(k + 1, Math.min(to, k + NEAR), USES)
            || words.hasAny(k + 1, Math.min(to, k + NEAR), SENDS);
      }
    }
    return false;
  }

  private static boolean allows(CutText words, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      if (words.isAny(i, ALLOWS) || (words.isAny(i, GIVES) && words.hasAny(i + 1, i + 4, GO))) {
        return true;
      }
    }
    return false;
  }

  /** "Nobody at the city has to release it". */
  private static boolean isNobody(CutText words, int needs) {
    for (int k = needs; k >= 0 && k > needs - NEAR; k--) {
      if (words.isAny(k, NEVER)) {
        return true;
      }
      if (words.startsClause(k)) {
        return false;
      }
    }
    return false;
  }
}
