package io.handoff.check.consistency.sides;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "The fullest hour is on Saturday", and "the rush at the trailer desk is on Sunday". */
final class PeakIsThen implements Question {

  private static final WordLists LISTS = WordLists.beside(PeakIsThen.class, "cues.txt");

  /** Times of one kind: a peak has one of each. */
  private static final List<Set<String>> KINDS =
      List.of(LISTS.set("weekdays"), LISTS.set("months"), LISTS.set("parts of a day"));

  @Override
  public boolean isYes(Statement one) {
    return one.told().isMeant()
        && !one.isOfToday()
        && one.has(Cue.TOP)
        && !one.has(Cue.FOR_NOW)
        && (KINDS.stream().anyMatch(kind -> one.words().hasAny(one.from(), one.to(), kind))
            || !hours(one, 0).isEmpty());
  }

  @Override
  public boolean isNo(Statement one) {
    return isYes(one);
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    return !shared.isEmpty()
        && (KINDS.stream().anyMatch(kind -> areApart(times(yes, kind), times(no, kind)))
            || areApart(hours(yes, 1), hours(no, 1)));
  }

  /**
   * "Between 7:00 and 9:00" and "at 8 pm": the hours that a sentence names.
   *
   * @param around so many hours before and after count as well
   */
  private static Set<Integer> hours(Statement one, int around) {
    Set<Integer> hours = new HashSet<>();
    CutText words = one.words();
    for (int i = one.from(); i + 1 < one.to(); i++) {
      String word = words.at(i);
      boolean pm = words.is(i + 1, "pm");
      boolean clock =
          words.start(i + 1) == words.start(i) + word.length() + 1
              && words.after(i) == ':'
              && words.at(i + 1).length() == 2
              && Character.isDigit(words.at(i + 1).charAt(0));
      if (word.length() <= 2
          && Character.isDigit(word.charAt(0))
          && (clock || pm || words.is(i + 1, "am"))) {
        int hour = Integer.parseInt(word) + (pm && !word.equals("12") ? 12 : 0);
        for (int near = hour - around; near <= hour + around; near++) {
          hours.add(near);
        }
      }
    }
    return hours;
  }

  private static <T> boolean areApart(Set<T> one, Set<T> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** The days, months or parts of a day that a sentence names, each in the singular. */
  private static Set<String> times(Statement one, Set<String> kind) {
    Set<String> times = new HashSet<>();
    for (int i = one.from(); i < one.to(); i++) {
      if (one.words().isAny(i, kind)) {
        String time = one.words().at(i);
        times.add(time.endsWith("s") ? time.substring(0, time.length() - 1) : time);
      }
    }
    return times;
  }

  @Override
  public int mostEntries() {
    return 4;
  }

  @Override
  public boolean isOfCommonWords() {
    return true;
  }

  @Override
  public String seen() {
    return "Here the fullest time is another than in %s.";
  }

  @Override
  public String ask() {
    return "When is it fullest? Say the same in both places.";
  }
}
