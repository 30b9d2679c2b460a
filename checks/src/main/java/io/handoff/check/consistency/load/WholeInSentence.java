package io.handoff.check.consistency.load;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a sentence counts all of a thing, and not those of one place or of a trial. */
final class WholeInSentence {

  private static final Set<String> OF_PARTS = BusyPeriod.LISTS.set("of parts");
  private static final Set<String> NO_PART = BusyPeriod.LISTS.set("no part");
  private static final Set<String> ONE = WordSet.of("a", "an", "one", "each", "every", "per");

  private static final Set<String> ABOVE = WordSet.of("above", "over", "beyond", "exceeding");
  private static final Set<String> TURNED = WordSet.of("not", "never", "nor", "hardly");

  /** What parts of all are called: the depot, and the names of segments. */
  private final Set<String> parts = new HashSet<>();

  WholeInSentence(CheckedRecord record) {
    for (Answer answer : record.document().answers().values()) {
      for (Segment segment : answer.segments().values()) {
        parts.addAll(Gist.of(CutText.of(record, segment.name())));
      }
    }
    for (String key : List.of("teams", "purchaseStatement")) {
      Answer answer = record.document().answers().get(key);
      CutText words = CutText.of(record, answer == null ? null : answer.customerFact());
      for (HowMany many : words.counts()) {
        String noun = words.at(many.noun());
        if (!noun.equals(Thing.one(noun))) {
          parts.add(Thing.one(noun));
        }
      }
    }
  }

  /**
   * Looks at the clause of a number; where the time is not the fullest one, a number before it in
   * the sentence is of those who have so many: "14 hotels make 300 passes in a week".
   */
  boolean isIn(CutText words, HowMany many, BusyPeriod period, int from, int to) {
    int first = PeriodInSentence.clauseStart(words, from, many.from());
    int last = Math.min(words.clauseEnd(many.end() - 1), to);
    for (int i = first; i + 1 < last; i++) {
      if (words.isAny(i, ONE) && !words.startsClause(i + 1) && isOfOne(words, i + 1)) {
        return false;
      }
    }
    for (int i = from; i < many.from() && !period.isTop(); i++) {
      if (Numeral.at(words, i) != null && !words.is(i - 1, "all")) {
        return false;
      }
    }
    return !isOpen(words, first, boundOf(words, many)) && !isOpen(words, many.end(), last);
  }

  /** Where a number begins, with what widens it: "not above". */
  private static int boundOf(CutText words, HowMany many) {
    int bound = many.from();
    return words.isAny(bound - 1, ABOVE) && words.isAny(bound - 2, TURNED) ? bound - 2 : bound;
  }

  private boolean isOpen(CutText words, int from, int to) {
    return words.hasAny(from, to, OF_PARTS)
        || words.hasAny(from, to, parts)
        || Hedge.in(words, from, to);
  }

  /** What one driver does, or each depot, is a part. */
  private static boolean isOfOne(CutText words, int i) {
    return BusyPeriod.span(words.at(i)) == null
        && !PeriodInSentence.isTop(words, i)
        && !words.isAny(i, NO_PART)
        && Numeral.at(words, i) == null;
  }
}
