package io.handoff.check.consistency.dates;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Gist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From or until when something outside holds, as one sentence tells it: "Decree 38 of the ministry
 * obliges every place from 1 August 2027".
 *
 * @param day the day; null where none is told
 * @param about what the sentence is about
 * @param names numbers and names in it
 * @param fixes what fixes the day from outside
 * @param begins whether something begins on it
 * @param ends whether something ends on it
 */
record OutsideDay(
    @Nullable LocalDate day,
    Set<String> about,
    Set<String> names,
    Set<String> fixes,
    boolean begins,
    boolean ends) {

  private static final WordLists LISTS = WordLists.beside(OutsideDay.class, "outside-days.txt");

  private static final Set<String> INSTRUMENTS = LISTS.set("instruments");
  private static final Set<String> BEFORE_A_DAY = LISTS.set("before a day");
  private static final Set<String> BEGINS = LISTS.set("begins");
  private static final Set<String> ENDS = LISTS.set("ends");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");

  private static final Set<String> HOLDS = LISTS.set("holds");
  private static final Set<String> PREPOSITIONS =
      WordSet.of("of", "for", "to", "with", "on", "in", "before", "after", "by", "we", "about");

  /** Among so many words at first stands what a clause is said of. */
  private static final int FIRST = 4;

  /** So many words of a day are the day, the month and the year. */
  private static final int DAY = 3;

  /** A word with so few letters is no name. */
  private static final int SHORT = 3;

  /** Of so many words two sentences on one thing share the most. */
  private static final int MANY = 3;

  /** The cause of a deadline, with its day where it tells one. */
  static OutsideDay ofCause(CheckedRecord record, String cause, int year) {
    CutText words = CutText.of(record, cause);
    return of(words, cause, 0, words.size(), told(words, 0, words.size(), year));
  }

  /** All sentences with one day from or until which something holds. */
  static List<OutsideDay> in(CheckedRecord record, String text, int year) {
    CutText words = CutText.of(record, text);
    List<OutsideDay> days = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      DateInText date =
          words.hasAny(i, end, INSTRUMENTS) ? DateInText.only(words, i, end, year) : null;
      int fixes = date == null ? -1 : fixes(words, i, date.from());
      if (date != null
          && fixes >= 0
          && isTold(words, date)
          && !isOtherwise(words, i, date.from())) {
        OutsideDay day = of(words, text, i, end, date);
        day.fixes.retainAll(Set.of(Gist.stem(words.at(fixes))));
        days.add(day);
      }
      i = end;
    }
    return days;
  }

  /** The one day of several from or until which it is; "a letter of 4 May" is none. */
  private static @Nullable DateInText told(CutText words, int from, int to, int year) {
    DateInText found = null;
    for (int i = from; i < to; i++) {
      DateInText here = DateInText.at(words, i, to, year);
      if (here != null && isTold(words, here)) {
        if (found != null) {
          return null;
        }
        found = here;
        i++;
      }
    }
    return found;
  }

  /**
   * What the clause of the day is said of: "the contract with us ends"; -1 for nothing that fixes.
   */
  private static int fixes(CutText words, int from, int day) {
    int start = day;
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    int end = words.clauseEnd(day);
    if (!words.hasAny(start, end, BEGINS)
        && !words.hasAny(start, end, ENDS)
        && !words.hasAny(start, end, HOLDS)) {
      return -1;
    }
    if (day - start <= 1) {
      boolean verb = start > from && words.isAny(start, ENDS);
      boolean beside = !verb && end <= day + DAY;
      return head(words, verb ? from : beside ? end : Math.min(end, day + DAY));
    }
    return head(words, start);
  }

  /**
   * "The ministry's decree", "under decree 38": among the first words, and not of another thing.
   */
  private static int head(CutText words, int start) {
    int found = -1;
    for (int i = start;
        i < Math.min(words.size(), start + FIRST) && i < words.clauseEnd(start);
        i++) {
      if (words.isAny(i, INSTRUMENTS)) {
        found = i;
      } else if (found >= 0 || words.isAny(i, PREPOSITIONS)) {
        return found;
      }
    }
    return found;
  }

  private static boolean isTold(CutText words, DateInText date) {
    return words.isAny(date.from() - 1, BEFORE_A_DAY);
  }

  /** Whether the clause of the day tells something else about it. */
  private static boolean isOtherwise(CutText words, int from, int day) {
    int start = day;
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    return words.hasAny(start, words.clauseEnd(day), OTHERWISE);
  }

  private static OutsideDay of(
      CutText words, String text, int from, int to, @Nullable DateInText date) {
    Set<String> about = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> fixes = new HashSet<>();
    for (int i = from; i < to; i++) {
      String word = words.at(i);
      boolean dated = date != null && i >= date.from() && i < date.from() + DAY;
      if (dated || DateInText.month(word) > 0) {
        continue;
      }
      char first = text.charAt(words.start(i));
      boolean number = Character.isDigit(first);
      boolean capital = Character.isUpperCase(first) && !words.startsSentence(i);
      if (words.isAny(i, INSTRUMENTS)) {
        fixes.add(Gist.stem(word));
        boolean numbered = i + 1 < to && Character.isDigit(words.at(i + 1).charAt(0));
        if (numbered && !isYear(words.at(i + 1))) {
          names.add(word + ' ' + words.at(i + 1));
        }
      }
      if (number ? !isYear(word) : capital && word.length() > SHORT) {
        names.add(word);
      }
      if (!number && word.length() > 2 && !Gist.isEmpty(word)) {
        about.add(Gist.stem(word));
      }
    }
    LocalDate day = date == null ? null : date.day();
    boolean begins = words.hasAny(from, to, BEGINS);
    return new OutsideDay(day, about, names, fixes, begins, words.hasAny(from, to, ENDS));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.startsWith("20");
  }

  /** Whether both tell of one thing that fixes a day, and that it begins, or that it ends. */
  boolean isOf(OutsideDay other) {
    if (begins && !ends && other.ends && !other.begins
        || ends && !begins && other.begins && !other.ends) {
      return false;
    }
    boolean fixed = fixes.stream().anyMatch(other.fixes::contains);
    if (fixed
        && names.stream().anyMatch(name -> name.indexOf(' ') > 0 && other.names.contains(name))) {
      return true;
    }
    boolean named = names.stream().anyMatch(other.names::contains);
    long shared = about.stream().filter(other.about::contains).count();
    return fixed && (shared == about.size() ? shared > 1 : named ? shared > 1 : shared > MANY);
  }
}
