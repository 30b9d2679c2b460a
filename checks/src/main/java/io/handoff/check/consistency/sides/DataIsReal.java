package io.handoff.check.consistency.sides;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "300 fittings are copied into the test system as they are", and "it holds invented ones only".
 */
final class DataIsReal implements Question {

  private static final Set<String> PLACES =
      WordLists.beside(DataIsReal.class, "cues.txt").set("tried out");

  /** What every deal has data of. */
  private static final Set<String> DATA =
      WordSet.of("customer", "customers", "order", "orders", "data", "record", "records");

  /** A place is no data. */
  private static final Set<String> STEMS =
      PLACES.stream().map(Feature::stem).collect(Collectors.toSet());

  /** Words of one place, by whatever name. */
  private static final Set<String> TESTS =
      WordSet.of("test", "tests", "testing", "tested", "sandbox", "staging", "uat", "acceptance");

  /** However many entries tell of the same people: the place is what links. */
  private static final int ANY = Integer.MAX_VALUE;

  @Override
  public boolean isYes(Statement one) {
    return isTold(one) && one.says(Cue.REAL) && !one.has(Cue.INVENTED) && !one.has(Cue.REALLY);
  }

  @Override
  public boolean isNo(Statement one) {
    return isTold(one)
        && (one.has(Cue.INVENTED, Cue.ALONE) || (one.denies(Cue.REAL) && !one.has(Cue.REALLY)));
  }

  private static boolean isTold(Statement one) {
    return one.hasAround(Cue.TRIED_OUT)
        && one.told().isMeant()
        && !one.isOfToday()
        && !one.has(Cue.FOR_A_TIME);
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    Set<String> places = places(yes);
    places.retainAll(places(no));
    return !places.isEmpty() && (!STEMS.containsAll(shared) || hasData(yes) && hasData(no));
  }

  private static boolean hasData(Statement one) {
    return one.words().hasAny(one.from(), one.to(), DATA);
  }

  /** Where it is tried out: in this sentence, or in the one before. */
  private static Set<String> places(Statement one) {
    Set<String> places = places(one, one.from(), one.to());
    return places.isEmpty() ? places(one, one.before(), one.from()) : places;
  }

  private static Set<String> places(Statement one, int from, int to) {
    CutText words = one.words();
    Set<String> places = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (words.isAny(i, TESTS)) {
        places.add("test");
      } else if (words.isAny(i, PLACES)) {
        places.add(words.stem(i));
      }
    }
    return places;
  }

  @Override
  public int mostEntries() {
    return ANY;
  }

  @Override
  public String seen() {
    return "Real data is used here to try it out; %s wants nothing but invented data.";
  }

  @Override
  public String ask() {
    return "May real data be there? Say the same in both places.";
  }
}
