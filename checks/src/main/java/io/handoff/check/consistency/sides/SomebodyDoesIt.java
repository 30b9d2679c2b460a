package io.handoff.check.consistency.sides;

import java.util.Set;

/** "Taking the photos is for the club", and "the club leaves the photos to us". */
final class SomebodyDoesIt implements Question {

  /** What is out is told as such, and is no gap. */
  private static final Set<String> ELSEWHERE = Set.of("exclusions", "risks");

  @Override
  public boolean isYes(Statement one) {
    return isTold(one) && one.has(Cue.NOT_THEIRS) && !one.has(Cue.NOT_OURS);
  }

  @Override
  public boolean isNo(Statement one) {
    return isTold(one) && one.has(Cue.NOT_OURS) && !one.has(Cue.NOT_THEIRS);
  }

  private static boolean isTold(Statement one) {
    return one.told().isMeant() && !ELSEWHERE.contains(one.told().register()) && !one.isOfToday();
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    return !shared.isEmpty();
  }

  @Override
  public int mostEntries() {
    return 5;
  }

  @Override
  public boolean isOfCommonWords() {
    return true;
  }

  @Override
  public String seen() {
    return "Here the work is left to us; %s leaves it to the customer.";
  }

  @Override
  public String ask() {
    return "Who does this work? Name the person, and say the same on both sides.";
  }
}
