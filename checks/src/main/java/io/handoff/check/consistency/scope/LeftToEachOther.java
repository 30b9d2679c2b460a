package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Answers that tell of work that neither side does: "the customer expects us to create it, and our
 * offer leaves it to the customer", "it has to be done first, and nobody does it".
 */
final class LeftToEachOther {

  private static final WordLists LISTS = WordLists.beside(LeftToEachOther.class, "expected.txt");

  private static final Set<String> EXPECTS = LISTS.set("expects");

  private static final Set<String> OUR_WORK = LISTS.set("our work");

  private static final Set<String> NONE = WordSet.of("no", "not", "nothing", "none");

  private static final Set<String> OFFER = LISTS.set("offer");

  private static final Set<String> LEAVES = LISTS.set("offer leaves");

  private static final Set<String> THEM = LISTS.set("them");

  private static final Set<String> SETTLED = LISTS.set("settled");

  private static final Set<String> ON = WordSet.of("to", "with", "on", "as", "for");

  /** How far the words of one saying stand apart. */
  private static final int REACH = 10;

  /** "There is no day for it in our price." */
  private static final int NEAR = 6;

  private LeftToEachOther() {}

  /** Where it is told, by path, in the order of the answers. */
  static List<String> in(CheckedRecord record) {
    List<String> paths = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      boolean ours = told.text().contains(" us ") || told.text().contains(" our ");
      if (told.isIn("answers") && (ours || NobodysWork.mayBeIn(told.text()))) {
        CutText words = CutText.of(record, told.text());
        boolean left = ours && isLeft(words) && (isExpected(words) || NobodysWork.isRefused(words));
        if ((left || NobodysWork.isIn(words)) && !words.hasAny(0, words.size(), SETTLED)) {
          paths.add(told.path());
        }
      }
    }
    return paths;
  }

  private static boolean isExpected(CutText words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean us = words.is(i, "us") && (words.is(i + 1, "to") || words.isAny(i - 1, ON));
      boolean job = words.is(i, "our") && words.isAny(i + 1, OUR_WORK);
      if ((us || job) && words.hasAny(Math.max(0, i - REACH), i, EXPECTS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeft(CutText words) {
    for (int i = 0; i < words.size(); i++) {
      boolean price = words.is(i, "our") && words.isAny(i + 1, OFFER);
      if (price && words.is(i - 1, "in") && words.hasAny(Math.max(0, i - NEAR), i, NONE)) {
        return true;
      }
      int end = Math.min(words.size(), i + REACH);
      if (words.isAny(i, OFFER) && words.hasAny(i - 2, i, Set.of("our", "the"))) {
        for (int k = i + 1; k < end && !words.startsSentence(k); k++) {
          if (words.isAny(k, LEAVES) && isToThem(words, k + 1, Math.min(words.size(), k + REACH))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isToThem(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean the = words.is(i + 1, "the");
      if (words.isAny(i, ON) && words.isAny(the ? i + 2 : i + 1, THEM)) {
        return true;
      }
    }
    return false;
  }
}
