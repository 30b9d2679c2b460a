package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence tells without what nobody starts.
 *
 * @param from the first word of what is needed
 * @param to the word after its last
 * @param otherFrom the first word of who or what needs it
 * @param otherTo the word after its last
 */
record NoStartWithout(int from, int to, int otherFrom, int otherTo) {

  private static final WordLists WORDS = WordLists.beside(NoStartWithout.class, "no-start.txt");

  private static final Set<String> DENIALS = WORDS.set("denials");
  private static final Set<String> STARTS = WORDS.set("starts");
  private static final Set<String> OTHERWISE = WORDS.set("otherwise");
  private static final Set<String> HEDGED = WORDS.set("hedged");
  private static final Set<String> NEEDED = WORDS.set("needed");
  private static final Set<String> NEEDS = WORDS.set("needs");
  private static final Set<String> DEPENDS = WORDS.set("depends");
  private static final Set<String> BEFORE_STARTS = WordSet.of("for", "to", "before", "at", "of");
  private static final Set<String> START =
      WordSet.of("start", "begin", "launch", "live", "opening");

  /** How far apart words of one statement stand. */
  private static final int NEAR = 6;

  static @Nullable NoStartWithout in(CutText words, int from, int to) {
    if (words.hasAny(from, to, OTHERWISE)) {
      return null;
    }
    for (int i = from; i < to; i++) {
      NoStartWithout here = words.is(i, "without") ? without(words, i, from, to) : null;
      here = here == null ? needed(words, i, from, to) : here;
      if (here != null) {
        return here;
      }
    }
    return null;
  }

  /** "Cannot start without the stock", "without the stock there is no launch". */
  private static @Nullable NoStartWithout without(CutText words, int i, int from, int to) {
    int end = words.clauseEnd(i);
    if (isDenied(words, from, i) && !words.hasAny(from, end, HEDGED)) {
      return new NoStartWithout(i + 1, end, from, i);
    }
    boolean begins = (i == from || words.startsClause(i)) && !words.hasAny(from, to, HEDGED);
    if (begins && end < to && isDenied(words, end, to)) {
      return new NoStartWithout(i + 1, end, end, to);
    }
    for (int k = i + 2; begins && k < Math.min(end, i + 2 * NEAR); k++) {
      if (words.isAny(k, DENIALS) && isDenied(words, k, end)) {
        return new NoStartWithout(i + 1, k, k, end);
      }
    }
    return null;
  }

  private static boolean isDenied(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, DENIALS)) {
        return words.hasAny(Math.max(from, i - 2), Math.min(i + NEAR, to), STARTS)
            && !words.is(i + 1, "only");
      }
    }
    return false;
  }

  /**
   * "The stock is needed for the start", "they need the stock to start", "the start depends on it".
   */
  private static @Nullable NoStartWithout needed(CutText words, int i, int from, int to) {
    boolean need = words.isAny(i, NEEDED) || words.isAny(i, NEEDS);
    boolean depends = words.isAny(i, DEPENDS);
    if ((!need && !depends) || words.hasAny(from, to, DENIALS) || words.hasAny(from, to, HEDGED)) {
      return null;
    }
    int end = words.clauseEnd(i);
    if (depends) {
      boolean on = words.is(i + 1, "on") || words.is(i + 1, "or") || words.is(i + 1, "with");
      return on && words.hasAny(Math.max(from, i - 3), i, START)
          ? new NoStartWithout(i + 1, end, from, i)
          : null;
    }
    int start = start(words, i + 1, end);
    if (start < 0) {
      return null;
    }
    return words.isAny(i, NEEDS)
        ? new NoStartWithout(i + 1, start, from, i)
        : start <= i + 3 ? new NoStartWithout(from, i, i, end) : null;
  }

  /** Where "to start", "for the launch" begins; -1 when it does not. */
  private static int start(CutText words, int from, int to) {
    for (int k = from; k + 1 < to; k++) {
      int next =
          words.is(k + 1, "the") || words.is(k + 1, "go") || words.is(k + 1, "a") ? k + 2 : k + 1;
      if (words.isAny(k, BEFORE_STARTS) && words.isAny(next, START)) {
        return k;
      }
    }
    return -1;
  }
}
