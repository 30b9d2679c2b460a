package io.handoff.check.consistency.scope;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import java.util.Set;

/** Tells of work that has to be done, and of which everybody says that it is not theirs. */
final class NobodysWork {

  private static final WordLists LISTS = WordLists.beside(NobodysWork.class, "nobody.txt");

  private static final Set<String> MUST = LISTS.set("must");

  private static final Set<String> SAYS = LISTS.set("says");

  private static final Set<String> WORK = LISTS.set("work");

  private static final Set<String> SIGNS = Set.copyOf(LISTS.list("signs"));

  private static final Set<String> OWN = WordSet.of("its", "his", "her", "their", "theirs", "our");

  private static final Set<String> DOES = WordSet.of("does", "takes", "plans");

  /** So many words name somebody at the most. */
  private static final int NAME = 4;

  private NobodysWork() {}

  /** A cheap look first. */
  static boolean mayBeIn(String text) {
    return SIGNS.stream().anyMatch(text::contains);
  }

  /** Whether it is said of some work that nobody does it. */
  static boolean isIn(CutText words) {
    return isUndone(words) || isPassedOn(words);
  }

  /** "The customer says that this is not its work." */
  static boolean isRefused(CutText words) {
    for (int i = 1; i + 2 < words.size(); i++) {
      if (words.is(i, "not")
          && words.isAny(i + 1, OWN)
          && words.isAny(i + 2, WORK)
          && endsAt(words, i + 3)) {
        return true;
      }
    }
    return false;
  }

  /** "It has to be done first, and nobody does it", "nobody is named for it". */
  private static boolean isUndone(CutText words) {
    boolean must = words.hasAny(0, words.size(), MUST);
    for (int i = 0; i < words.size(); i++) {
      int end = nobody(words, i);
      if (end > 0
          && ((must && words.isAny(end, DOES) && words.is(end + 1, "it") && endsAt(words, end + 2))
              || words.reads(end, "is", "named", "for", "it")
              || words.reads(end, "is", "down", "for", "it")
              || (must && words.reads(end, "has", "planned", "it"))
              || (must && words.reads(end, "has", "been", "asked") && endsAt(words, end + 3)))) {
        return true;
      }
    }
    return false;
  }

  /** The word after nobody; 0 for none. */
  private static int nobody(CutText words, int i) {
    if (words.is(i, "nobody") || words.reads(i, "neither", "side")) {
      return words.is(i, "nobody") ? i + 1 : i + 2;
    }
    if (!words.reads(i, "no", "one")) {
      return 0;
    }
    return words.is(i + 2, "else") ? i + 3 : i + 2;
  }

  /** "Nobody does it by hand" tells of the way. */
  private static boolean endsAt(CutText words, int i) {
    return i >= words.size() || words.startsClause(i) || words.is(i, "and");
  }

  /** "Telenor says that Skarvøy has to make them, and Skarvøy says that Telenor has to." */
  private static boolean isPassedOn(CutText words) {
    for (int i = 1; i < words.size(); i++) {
      String other = asked(words, i);
      for (int k = i + 2; !other.isEmpty() && k < words.size(); k++) {
        if (other.equals(words.at(k - 1)) && words.at(i - 1).equals(asked(words, k))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who has to do it, as somebody says here; empty where nobody is. */
  private static String asked(CutText words, int says) {
    if (!words.isAny(says, SAYS)) {
      return "";
    }
    int from = says + 1;
    while (words.is(from, "that") || words.is(from, "the") || words.is(from, "it")) {
      from++;
    }
    for (int i = from; i < Math.min(words.size() - 1, from + NAME); i++) {
      if (words.isAny(i + 1, MUST)) {
        return words.at(i);
      }
    }
    return "";
  }
}
