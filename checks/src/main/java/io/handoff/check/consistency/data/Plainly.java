package io.handoff.check.consistency.data;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import java.util.Set;

/** Reads whether something is said as it is: not denied, asked or a condition, nor as usual. */
final class Plainly {

  private static final WordLists LISTS = WordLists.beside(Plainly.class, "put-into.txt");

  private static final Set<String> USUAL = LISTS.set("usual");
  private static final Set<String> ANSWERS = LISTS.set("answers");
  private static final Set<String> GETS = LISTS.set("gets");
  private static final Set<String> NOT = LISTS.set("not");
  private static final Set<String> WHEN = LISTS.set("when");
  private static final Set<String> WHICH = LISTS.set("which");
  private static final Set<String> ASKS = LISTS.set("asks");
  private static final Set<String> BE = LISTS.set("be");
  private static final Set<String> MODALS = LISTS.set("modals");

  private static final Set<String> WHOSE =
      WordSet.of("the", "this", "that", "his", "her", "each", "every", "such", "s", "a", "these");

  private static final Set<String> WISHED = WordSet.of("to", "that");

  /** How many words behind it a denial may stand. */
  private static final int FEW = 5;

  private final CutText words;
  private final Doer doer;

  Plainly(CutText words, Doer doer) {
    this.words = words;
    this.doer = doer;
  }

  /** Whether it is neither denied nor a condition, a question or work by hand. */
  boolean isSaid(int from, int verb, int system, int to) {
    int first = Math.min(verb, system);
    int start = doer.clause(from, first);
    int end = Math.min(to, words.clauseEnd(Math.max(verb, system)));
    return !isDenied(start, Math.min(end, Math.max(verb, system) + FEW))
        && !words.hasAny(Math.max(start, first - 4), first, WHEN)
        && !(isWhich(verb) && doer.by(verb, to) <= 0)
        && !words.hasAny(
            Math.max(start, first - 3), Math.min(end, Math.max(verb, system) + 3), ASKS)
        && !doer.isByHand(start, to)
        && !isAsUsual(start, to);
  }

  /** "As always", "and gets yes or no back". */
  private boolean isAsUsual(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean usual = words.is(k, "as") && words.isAny(k + 1, USUAL);
      if (usual || (words.isAny(k, GETS) && words.hasAny(k + 1, Math.min(to, k + 7), ANSWERS))) {
        return true;
      }
    }
    return false;
  }

  /** "That are cancelled". */
  private boolean isWhich(int verb) {
    int k = verb - 1;
    while (words.isAny(k, BE) || words.isAny(k, MODALS)) {
      k--;
    }
    return words.isAny(k, WHICH);
  }

  /** "The wish is entered": of somebody else, and what is done is no wish. */
  private boolean isThatWish(int k) {
    return (words.is(k, "wish") || words.is(k, "wishes"))
        && words.isAny(k - 1, WHOSE)
        && !words.isAny(k + 1, WISHED)
        && !words.isAny(k + 2, WISHED);
  }

  /** "Nobody types it" denies nothing but the work by hand. */
  boolean isDenied(int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.isAny(k, NOT) && !isThatWish(k) && !doer.isTypedNoMore(k, Math.min(to, k + 7))) {
        return true;
      }
    }
    return words.is(to, "but") && words.is(to + 1, "not");
  }
}
