package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import java.util.Set;

/** Finds that a sentence tells of something that was allowed already. */
final class AlreadyAllowed {

  private static final WordLists WORDS = WordLists.beside(AlreadyAllowed.class, "gates.txt");
  private static final Set<String> ALLOWS = WordLists.beside(Sign.class, "signs.txt").set("allows");
  private static final Set<String> PRONOUNS = WORDS.set("pronouns");
  private static final Set<String> GIVEN = WORDS.set("given");
  private static final Set<String> FUTURE = WORDS.set("future");
  private static final Set<String> LIMITS = WORDS.set("limits");
  private static final Set<String> PERIODS = WORDS.set("periods");

  private AlreadyAllowed() {}

  /** Whether a sentence says that it was allowed already. */
  static boolean isIn(CutText words, int from, int to) {
    boolean future = false;
    boolean waits = false;
    boolean allows = false;
    for (int i = from; i < to; i++) {
      if (words.startsClause(i)) {
        future = false;
      }
      boolean since =
          words.is(i, "since") && (allows || words.isAny(i + 2, PERIODS)) && !isBecause(words, i);
      boolean given =
          (words.isAny(i, GIVEN)
                  && !words.is(i + 1, "only")
                  && !words.is(i + 2, "word")
                  && !GateWords.isOnce(words, i + 1))
              || words.reads(i, "said", "yes");
      if (since || (given && !future && !waits)) {
        return true;
      }
      future |= words.isAny(i, FUTURE);
      waits |= GateWords.isOnce(words, i) || words.isAny(i, LIMITS);
      allows |= words.isAny(i, ALLOWS);
    }
    return false;
  }

  /** "Since they take weeks"; "since this season" is of a time. */
  private static boolean isBecause(CutText words, int since) {
    return words.isAny(since + 1, PRONOUNS) && !words.isAny(since + 2, PERIODS);
  }
}
