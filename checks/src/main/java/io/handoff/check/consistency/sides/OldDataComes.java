package io.handoff.check.consistency.sides;

import java.util.Set;

/** "Damage notes of the last 3 years come over", and "damage notes start with a blank list". */
final class OldDataComes implements Question {

  @Override
  public boolean isYes(Statement one) {
    return isTold(one) && one.says(Cue.BROUGHT) && one.has(Cue.PAST);
  }

  @Override
  public boolean isNo(Statement one) {
    return isTold(one)
        && (one.has(Cue.EMPTY) || one.denies(Cue.BROUGHT) || one.has(Cue.STAYS, Cue.PAST));
  }

  /** What is said of old data as a whole, another check compares. */
  private static boolean isTold(Statement one) {
    return one.told().isMeant()
        && !one.told().isIn("securityAsks")
        && !one.told().isAnswer("historicalData")
        && !one.has(Cue.UNFINISHED)
        && !one.has(Cue.OLDER)
        && !isBefore(one);
  }

  /** "Notes from before 2023 stay where they are" leaves the others. */
  private static boolean isBefore(Statement one) {
    for (int i = one.from(); i + 1 < one.to(); i++) {
      if (one.words().is(i, "before") && Character.isDigit(one.words().at(i + 1).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** What is left out is not only what is older than what comes over. */
  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    int first = Integer.MAX_VALUE;
    for (int i = yes.from(); i < yes.to(); i++) {
      int year = Cues.year(yes.words().at(i));
      first = year > 0 ? Math.min(first, year) : first;
    }
    int last = 0;
    for (int i = no.from(); i < no.to(); i++) {
      last = Math.max(last, Cues.year(no.words().at(i)));
    }
    boolean older = last > 0 && first < Integer.MAX_VALUE && last < first;
    return !older && !shared.isEmpty();
  }

  @Override
  public int mostEntries() {
    return 4;
  }

  @Override
  public String seen() {
    return "Here old data comes over; %s begins without it.";
  }

  @Override
  public String ask() {
    return "What comes over, and from when on? Say the same in both places.";
  }
}
