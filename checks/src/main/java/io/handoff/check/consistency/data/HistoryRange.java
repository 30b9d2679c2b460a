package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Passage;
import io.handoff.contracts.document.Answer;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From which year on old data comes along, and where more of it is promised. */
final class HistoryRange {

  private static final WordLists LISTS = WordLists.beside(HistoryRange.class, "history-range.txt");

  private static final Set<String> LOADS = LISTS.set("loads");

  private static final Set<String> EVERY = LISTS.set("every");

  private static final Set<String> WHOLE = LISTS.set("whole");

  private static final Set<String> HISTORY = LISTS.set("history");

  private static final Set<String> KEPT_NOW = LISTS.set("kept now");

  private static final Set<String> THERE = LISTS.set("there");

  private static final Set<String> YEARS = WordSet.of("years", "year");

  private HistoryRange() {}

  /** Where more is promised than from the first year on that comes along; null when nowhere. */
  static @Nullable String exceeded(CheckedRecord record) {
    int first = firstYear(record);
    for (Passage passage : Passage.binding(record)) {
      CutText words = CutText.of(record, passage.text());
      for (int i = 0; i < words.size(); ) {
        int end = words.sentenceEnd(i);
        if ((isWholeHistory(words, i, end) || reachesBefore(words, i, end, first))
            && !Hedge.in(words, i, end)) {
          return passage.path();
        }
        i = end;
      }
    }
    return null;
  }

  /** As the answer says; 0 when it does not. */
  private static int firstYear(CheckedRecord record) {
    Answer answer = record.document().answers().get("historicalData");
    CutText words = CutText.of(record, answer == null ? null : answer.customerFact());
    LocalDate start = Past.of(record).launch();
    int launch = start == null ? 0 : start.getYear();
    int first = 0;
    for (int i = 1; i < words.size(); i++) {
      int year = Past.year(words, i);
      if (year > 0 && (first == 0 || year < first)) {
        first = year;
      }
      if (words.isAny(i, YEARS) && first == 0 && launch > 0) {
        Numeral count = Numeral.at(words, i - 1);
        first = count == null || count.amount() > 99 ? 0 : launch - (int) count.amount() - 1;
      }
    }
    return first;
  }

  private static boolean isWholeHistory(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, WHOLE)
          && (words.isAny(i + 1, HISTORY) || (i + 2 < to && words.isAny(i + 2, HISTORY)))
          && !words.isAny(i + 1, KEPT_NOW)
          && (words.hasAny(from, to, LOADS) || words.hasAny(from, to, THERE))) {
        return true;
      }
    }
    return false;
  }

  private static boolean reachesBefore(CutText words, int from, int to, int first) {
    for (int i = from + 1; i < to; i++) {
      int year = Past.year(words, i);
      boolean reach =
          words.is(i - 1, "since") || words.is(i - 1, "from") || words.reads(i - 2, "back", "to");
      if (year > 0 && year < first && reach && words.hasAny(from, to, EVERY)) {
        return true;
      }
    }
    return false;
  }
}
