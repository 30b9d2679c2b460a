package io.handoff.check.consistency.sides;

import io.handoff.check.told.Told;
import java.util.Set;

/** "The waiting list was mentioned as an option", and "we set the waiting list up in May". */
final class OptionIsSold implements Question {

  /** What may happen is not planned. */
  private static final Set<String> ELSEWHERE = Set.of("risks", "assumptions");

  @Override
  public boolean isYes(Statement one) {
    Told told = one.told();
    return told.isMeant()
        && !one.isOfToday()
        && !ELSEWHERE.contains(told.register())
        && (told.isIn("scopeItems") || one.has(Cue.SOLD))
        && !isOption(one)
        && !one.has(Cue.DENIES)
        && !one.has(Cue.ASKS);
  }

  @Override
  public boolean isNo(Statement one) {
    boolean tells = one.told().isMeant() || one.told().isIn("promises");
    return tells && isOption(one);
  }

  private static boolean isOption(Statement one) {
    return one.has(Cue.OPTION) && !one.hasAround(Cue.TAKEN);
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
  public int mostEntriesAlone() {
    return 2;
  }

  @Override
  public boolean isSettledByDecisions() {
    return true;
  }

  @Override
  public String seen() {
    return "Here it is planned as sold; %s has it as an option.";
  }

  @Override
  public String ask() {
    return "Is it sold? Say the same in both places.";
  }
}
