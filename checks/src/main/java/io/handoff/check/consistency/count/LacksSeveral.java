package io.handoff.check.consistency.count;

import io.handoff.check.told.CutText;
import java.util.List;

/** "Rapel is only a field. There is neither scale nor clerk", where all are said to have both. */
final class LacksSeveral implements ToldOfOne {

  private final OneOfThem oneOfThem;

  LacksSeveral(OneOfThem oneOfThem) {
    this.oneOfThem = oneOfThem;
  }

  @Override
  public boolean mayBeIn(Sentence one) {
    return !LackedThings.in(one).isEmpty();
  }

  @Override
  public boolean isTold(Sentence one, SaidOfAll all) {
    return all.strong() && has(one, all) > 1 && oneOfThem.isNamedBefore(one, all);
  }

  /** How much of it all have; where one is lacking, the system counts from which it is. */
  private static int has(Sentence one, SaidOfAll all) {
    CutText words = one.words();
    List<String> lacked = LackedThings.in(one);
    int has = all.has(lacked);
    for (int i = one.from(); has == 1 && i < one.to(); i++) {
      has += one.isName(i) && all.names().contains(words.at(i)) ? 1 : 0;
    }
    return has;
  }
}
