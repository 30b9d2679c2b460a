package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import java.util.Set;

/** Reads how long it takes somebody outside to allow something. */
final class TimeItTakes {

  private static final WordLists WORDS = WordLists.beside(TimeItTakes.class, "gates.txt");
  private static final Set<String> FROM = WORDS.set("from");
  private static final Set<String> SPANS = WORDS.set("spans");
  private static final Set<String> TAKES = WORDS.set("takes");

  private TimeItTakes() {}

  /**
   * How many days it takes, at the least, as "needs twelve weeks" and "ten weeks from then" say; 0
   * where it does not.
   */
  static int daysAt(CutText words, int i, int to) {
    if (words.reads(i, "half", "a", "year")) {
      return 182;
    }
    Numeral number = Numeral.at(words, i);
    if (number == null || number.amount() > 400) {
      return 0;
    }
    boolean working =
        words.is(number.end(), "working")
            || words.is(number.end(), "business")
            || words.is(number.end(), "work");
    int unit = working ? number.end() + 1 : number.end();
    if (unit >= to
        || !words.isAny(unit, SPANS)
        || !(words.isAny(i - 1, TAKES) || words.isAny(unit + 1, FROM))) {
      return 0;
    }
    int amount = (int) number.amount();
    return switch (words.at(unit).charAt(0)) {
      case 'd' -> working ? amount * 7 / 5 : amount;
      case 'w' -> amount * 7;
      case 'y' -> amount * 365;
      default -> amount * 30;
    };
  }
}
