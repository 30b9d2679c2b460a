package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a part is told to stay behind of what comes along as a whole. */
final class PartLeftOut {

  private static final WordLists LISTS = WordLists.beside(PartLeftOut.class, "left-out.txt");

  private static final Set<String> ALL = LISTS.set("all");

  private static final Set<String> PART = LISTS.set("part");

  private static final Set<String> OLDER = LISTS.set("older");

  private static final Set<String> PIECES = LISTS.set("pieces");

  private static final Set<String> NO = LISTS.set("no");

  private static final Set<String> DOES_NOT_COME = LISTS.set("does not come");

  private static final Set<String> LEFT = LISTS.set("left");

  private static final Set<String> LEAVE = LISTS.set("leave");

  private static final Set<String> BEHIND = LISTS.set("behind");

  private static final Set<String> JUST = LISTS.set("just");

  private static final Set<String> TAKEN = LISTS.set("taken");

  private static final Set<String> OTHER = LISTS.set("other");

  private static final Set<String> TOLD =
      WordSet.of("answers", "promises", "scopeItems", "setupItems", "decisions");

  /** Behind these stands a thing that only tells which other one is meant. */
  private static final Set<String> OF_ANOTHER = WordSet.of("by", "of", "for", "in", "with", "to");

  /** How many words may stand between a no and what it is said of. */
  private static final int REACH = 4;

  private PartLeftOut() {}

  /** The first place, by path; null when nowhere, or when not all comes along. */
  static @Nullable String told(CheckedRecord record) {
    Answer answer = record.document().answers().get("historicalData");
    CutText fact = CutText.of(record, answer == null ? null : answer.customerFact());
    if (!fact.hasAny(0, fact.size(), ALL) || fact.hasAny(0, fact.size(), PART)) {
      return null;
    }
    Set<String> things = things(fact);
    return Told.meant(record).stream()
        .filter(told -> told.has(Sign.LEFT_OUT) && TOLD.contains(told.register()))
        .filter(told -> !told.isAnswer("historicalData") && !told.isAnswer("goal"))
        .filter(told -> isIn(CutText.of(record, told.text()), things))
        .map(Told::path)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** What comes along: the word after all, or after a number behind it. */
  private static Set<String> things(CutText fact) {
    Set<String> things = new HashSet<>();
    for (int i = 0; i + 1 < fact.size(); i++) {
      if (fact.isAny(i, ALL)) {
        int k = i + 1;
        while (k + 1 < fact.size()
            && (Character.isDigit(fact.at(k).charAt(0)) || fact.at(k).length() < 4)) {
          k++;
        }
        things.add(Thing.form(fact, k, k + 1));
      }
    }
    return things;
  }

  private static boolean isIn(CutText words, Set<String> things) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.after(end - 1) == '?' && end < words.size()) {
        end = words.sentenceEnd(end);
      }
      int thing = first(words, i, end, things);
      if (thing < end
          && !words.hasAny(i, end, OTHER)
          && (isLeft(words, i, thing, end) || isOnly(words, i, thing, end))) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** Where the first of the things, or an older one of them, is named. */
  private static int first(CutText words, int from, int to, Set<String> things) {
    for (int i = from; i < to; i++) {
      if (things.contains(Thing.form(words, i, i + 1))
          || words.isAny(i, PIECES)
          || (words.isAny(i, OLDER) && i + 1 < to && !words.startsClause(i + 1))) {
        boolean none = i > from && words.isAny(i - 1, NO);
        return none ? to : i;
      }
    }
    return to;
  }

  /** "The linen ones not", "the plain ones won't". */
  private static boolean isLastNo(CutText words, int i, int from, int to) {
    return words.isAny(i, NO)
        && i > from
        && (i + 1 == to || words.startsClause(i + 1))
        && words.hasAny(i - 3, i, PIECES);
  }

  /** "Only maps of 1900 and later are scanned", "we take only the coloured maps". */
  private static boolean isOnly(CutText words, int start, int thing, int to) {
    int near = Math.max(start, thing - 3);
    return words.hasAny(near, thing, JUST)
        && !words.hasAny(near, thing, OF_ANOTHER)
        && (words.hasAny(start, near, TAKEN) || words.hasAny(thing, to, TAKEN));
  }

  /** "Are not part of it", "are dropped", "stay behind", "stay paper". */
  private static boolean isLeft(CutText words, int start, int from, int to) {
    for (int i = start; i < to; i++) {
      int near = Math.min(i + REACH, to);
      if (isLastNo(words, i, from, to)
          || (words.isAny(i, LEFT) && !words.hasAny(start, from, NO))
          || (i >= from && words.isAny(i, NO) && words.hasAny(i + 1, near, DOES_NOT_COME))
          || (words.isAny(i, LEAVE) && words.hasAny(i + 1, Math.min(i + 5, to), BEHIND))) {
        return true;
      }
    }
    return false;
  }
}
