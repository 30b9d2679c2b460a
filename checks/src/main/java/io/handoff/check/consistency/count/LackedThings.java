package io.handoff.check.consistency.count;

import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a sentence says that there is none of: "neither scale nor clerk". */
final class LackedThings {

  static final Set<String> DENIES =
      WordSet.of("no", "neither", "nor", "never", "without", "nobody", "none");

  /** "No power for a barrier", "never a scanner", "no scale or clerk". */
  private static final Set<String> ON =
      WordSet.of("a", "an", "any", "the", "for", "or", "and", "been");

  /** Words that come back to a place. */
  static final Set<String> THERE = WordSet.of("there", "here");

  private LackedThings() {}

  /** Those of a place that the sentence comes back to. */
  static List<String> in(Sentence one) {
    return one.words().hasAny(one.from(), one.to(), THERE)
        ? in(one.words(), one.from(), one.to())
        : List.of();
  }

  private static List<String> in(CutText words, int from, int to) {
    List<String> things = new ArrayList<>();
    boolean denied = false;
    for (int i = from; i < to; i++) {
      denied = words.isAny(i, DENIES) || (denied && !words.startsClause(i));
      if (denied
          && !words.isAny(i, DENIES)
          && !words.isAny(i, ON)
          && (words.isAny(i - 1, DENIES) || words.isAny(i - 1, ON))
          && !things.contains(words.at(i))) {
        things.add(words.at(i));
      }
    }
    return things;
  }
}
