package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import java.util.Set;

/** Reads the words that sentences about a yes from outside have in common. */
final class GateWords {

  private static final WordLists WORDS = WordLists.beside(GateWords.class, "gates.txt");
  private static final Set<String> OUTSIDERS = WORDS.set("outsiders");
  private static final Set<String> WHOSE_MEETING = WORDS.set("whose meeting");
  private static final Set<String> NEVER = WORDS.set("never");
  private static final Set<String> LIMITS = WORDS.set("limits");
  private static final Set<String> ELSEWHERE = WORDS.set("elsewhere");
  private static final Set<String> RENEWING = WORDS.set("renewing");

  private GateWords() {}

  /** Whether it is of something else; "the renewal letter" is a thing of its own. */
  static boolean isElsewhere(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, ELSEWHERE) && !(words.is(i, "renewal") && words.isAny(i + 1, RENEWING))) {
        return true;
      }
    }
    return false;
  }

  /** The council, and the general meeting, but no other. */
  static boolean hasOutsider(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, OUTSIDERS)
          || (words.is(i, "meeting") && words.isAny(i - 1, WHOSE_MEETING))) {
        return true;
      }
    }
    return false;
  }

  /** "Nothing", "nobody", "not before"; not so "or not". */
  static boolean isDenied(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, NEVER) && !words.is(i - 1, "or")) {
        return true;
      }
    }
    return false;
  }

  /** "Before", "as long as", "ahead of", "prior to", "only then". */
  static boolean isLimit(CutText words, int i) {
    return words.isAny(i, LIMITS)
        || words.reads(i, "as", "long", "as")
        || words.reads(i, "ahead", "of")
        || words.reads(i, "prior", "to")
        || words.reads(i, "only", "then");
  }

  /** "As soon as", "after". */
  static boolean isOnce(CutText words, int i) {
    return words.reads(i, "as", "soon", "as")
        || words.is(i, "once")
        || words.is(i, "when")
        || words.is(i, "after");
  }
}
