package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
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

  /** What an answer says of data that comes along; load cells bring none. */
  private static final Set<String> COMES =
      WordSet.of("imported", "loaded", "migrated", "transferred", "moved", "come", "comes");

  private static final Set<String> DENIES =
      WordSet.of("no", "not", "never", "nothing", "none", "without", "stay", "stays");

  private static final Set<String> THERE = LISTS.set("there");

  private static final Set<String> YEARS = WordSet.of("years", "year");

  private static final Set<String> PARTS_OF_A_YEAR =
      WordSet.of("days", "weeks", "months", "quarters");

  /** Answers that tell how it is today, or the range itself. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of(
          "historicalData", "currentProcess", "whyNow", "goal", "costOfDelay", "successMeasure");

  private static final int DAYS = 366;

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
    return first == 0 ? null : exceededInAnswers(record, first);
  }

  /** Where an answer says that all since an earlier year is loaded; null when none does. */
  private static @Nullable String exceededInAnswers(CheckedRecord record, int first) {
    Set<String> old = about(answered(record));
    for (Told told : Told.with(record, Sign.NUMBERS)) {
      if (told.isIn("answers") && !OTHER_ANSWERS.contains(told.id())) {
        CutText words = CutText.of(record, told.text());
        for (int i = 0; i < words.size(); ) {
          int end = words.sentenceEnd(i);
          if (words.hasAny(i, end, COMES)
              && reachesBefore(words, i, end, first)
              && !words.hasAny(i, end, DENIES)
              && !Collections.disjoint(old, about(words))
              && !Hedge.in(words, i, end)) {
            return told.path();
          }
          i = end;
        }
      }
    }
    return null;
  }

  /** As the answer says; 0 when it does not. */
  private static int firstYear(CheckedRecord record) {
    CutText words = answered(record);
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
      if (words.isAny(i, PARTS_OF_A_YEAR) && first == 0 && launch > 0) {
        Numeral count = Numeral.at(words, i - 1);
        boolean brief = count != null && count.amount() * days(words.at(i)) < DAYS;
        first = brief ? launch - 2 : 0;
      }
    }
    return first;
  }

  private static CutText answered(CheckedRecord record) {
    Answer answer = record.document().answers().get("historicalData");
    return CutText.of(record, answer == null ? null : answer.customerFact());
  }

  /** What a text is about, each word in the form that all like it have. */
  private static Set<String> about(CutText words) {
    Set<String> about = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean empty = Gist.isEmpty(words.at(i)) || words.isAny(i, LOADS) || words.isAny(i, EVERY);
      if (!empty && !Character.isDigit(words.at(i).charAt(0))) {
        about.add(words.stem(i));
      }
    }
    return about;
  }

  private static int days(String unit) {
    return switch (unit.charAt(0)) {
      case 'd' -> 1;
      case 'w' -> 7;
      case 'm' -> 31;
      default -> 92;
    };
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
