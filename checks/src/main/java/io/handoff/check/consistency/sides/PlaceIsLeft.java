package io.handoff.check.consistency.sides;

import io.handoff.check.told.Feature;
import java.util.Collections;
import java.util.Set;

/** "The films are kept in Milan", and "films of the presses may not leave the cooperative". */
final class PlaceIsLeft implements Question {

  private static final Set<String> ELSEWHERE =
      Set.of("risks", "assumptions", "customerInputs", "securityAsks", "phases");

  @Override
  public boolean isYes(Statement one) {
    return isTold(one) && one.has(Cue.HELD) && !one.has(Cue.DENIES) && !one.has(Cue.FOR_NOW);
  }

  @Override
  public boolean isNo(Statement one) {
    return isTold(one)
        && (one.has(Cue.ONLY_THERE, Cue.KEPT)
            || one.has(Cue.RULED_OUT) && !one.names(true).isEmpty());
  }

  private static boolean isTold(Statement one) {
    return one.told().isMeant() && !ELSEWHERE.contains(one.told().register());
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    Set<String> places = yes.names(false);
    boolean elsewhere = !places.isEmpty() && Collections.disjoint(places, no.names(false));
    Set<String> ruledOut = no.has(Cue.RULED_OUT) ? no.names(true) : Set.of();
    return no.has(Cue.ONLY_THERE, Cue.KEPT) && !shared.isEmpty() && elsewhere
        || shared.stream().anyMatch(word -> isOf(places, word) && isOf(ruledOut, word));
  }

  private static boolean isOf(Set<String> names, String stem) {
    return names.stream().anyMatch(name -> Feature.stem(name).equals(stem));
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
    return "Here it is kept in a place that %s rules out.";
  }

  @Override
  public String ask() {
    return "Where is it kept? Say the same in both places.";
  }
}
