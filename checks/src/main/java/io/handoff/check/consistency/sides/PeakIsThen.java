package io.handoff.check.consistency.sides;

import io.handoff.check.text.WordLists;
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
        && KINDS.stream().anyMatch(kind -> one.words().hasAny(one.from(), one.to(), kind));
  }

  @Override
  public boolean isNo(Statement one) {
    return isYes(one);
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    return !shared.isEmpty()
        && KINDS.stream().anyMatch(kind -> areApart(times(yes, kind), times(no, kind)));
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
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
  public String seen() {
    return "Here the fullest time is another than in %s.";
  }

  @Override
  public String ask() {
    return "When is it fullest? Say the same in both places.";
  }
}
