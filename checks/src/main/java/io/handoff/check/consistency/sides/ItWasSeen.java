package io.handoff.check.consistency.sides;

import java.util.Set;

/** "The list was checked line by line", and "none of us has had the list in hand so far". */
final class ItWasSeen implements Question {

  private static final Set<String> ELSEWHERE = Set.of("securityAsks", "scopeItems", "risks");

  /** "On 5 November nobody had seen it": it may have come since. */
  private static final Set<String> THEN = Set.of("had");

  @Override
  public boolean isYes(Statement one) {
    return isTold(one) && one.says(Cue.SEEN) && !one.has(Cue.UNSEEN) && !one.has(Cue.TO_BE);
  }

  @Override
  public boolean isNo(Statement one) {
    return isTold(one)
        && (one.has(Cue.UNSEEN)
            || one.denies(Cue.SEEN) && !one.words().hasAny(one.from(), one.to(), THEN));
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
    return 4;
  }

  @Override
  public String seen() {
    return "Here it was looked at, or is certain; %s says that it was not, or is a guess.";
  }

  @Override
  public String ask() {
    return "Who has seen it, and when? Say the same in both places.";
  }
}
