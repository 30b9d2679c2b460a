package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.Set;

/** Words that turn what a sentence says round, put it off, or leave it open. */
public final class Hedge {

  private static final Set<String> WORDS = WordLists.beside(Hedge.class, "hedge.txt").set("words");

  private static final Set<String> BEFORE_A_MONTH =
      WordSet.of(
          "in", "by", "of", "until", "before", "since", "from", "early", "late", "mid", "end");

  private Hedge() {}

  public static boolean in(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, WORDS)
          && !words.is(i + 1, "else")
          && !isMonth(words, i)
          && !isSoon(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "A minute later" puts nothing off. */
  private static boolean isSoon(CutText words, int i) {
    return words.is(i, "later")
        && (words.is(i - 1, "minute")
            || words.is(i - 1, "minutes")
            || words.is(i - 1, "second")
            || words.is(i - 1, "seconds"));
  }

  /** May is a month beside a number, and after words such as in. */
  private static boolean isMonth(CutText words, int i) {
    return words.is(i, "may")
        && (isNumber(words, i - 1) || isNumber(words, i + 1) || words.isAny(i - 1, BEFORE_A_MONTH));
  }

  private static boolean isNumber(CutText words, int i) {
    return i >= 0 && i < words.size() && Character.isDigit(words.at(i).charAt(0));
  }
}
