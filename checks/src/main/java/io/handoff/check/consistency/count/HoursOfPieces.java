package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.SetupItem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work of so many minutes for each of many things, against the hours that the same item says.
 *
 * @param needed the hours that all of them take
 * @param said the hours that are said
 */
record HoursOfPieces(long needed, long said) {

  private static final WordLists LISTS =
      WordLists.beside(HoursOfPieces.class, "hours-of-pieces.txt");

  private static final Set<String> EACH = WordSet.of("each", "every", "per", "a", "an", "apiece");

  private static final Set<String> BEFORE_EACH = WordSet.of("for", "on", "with", "to");

  /** What says that not all of them take so long, or that it is done otherwise. */
  private static final Set<String> OF_SOME = LISTS.set("of some");

  private static final Set<String> TIMES =
      WordSet.of("day", "week", "month", "year", "evening", "morning", "shift", "session");

  private static final int MINUTES_AN_HOUR = 60;

  private static final int HOURS_A_DAY = 8;

  private static final int MINUTES_A_DAY = HOURS_A_DAY * MINUTES_AN_HOUR;

  /** More than anybody does by hand. */
  private static final long MOST_PIECES = 1_000_000_000;

  /** So many people may share the work. */
  private static final long MOST_PEOPLE = 60;

  /** What an item says; null where it says no such thing, or where the hours cover it. */
  static @Nullable HoursOfPieces tooFew(CheckedRecord record, SetupItem item) {
    String detail = item.detail();
    if (detail == null || !detail.contains("minute")) {
      return null;
    }
    CutText words = CutText.of(record, detail);
    CutText name = CutText.of(record, item.name());
    long minutes = 0;
    String noun = "";
    long said = 0;
    long others = 1;
    long pieces = 0;
    for (int i = 0; i < words.size(); i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      int unit = number.end();
      long hours = hours(words, number);
      boolean each = isEach(words, unit + 1) || words.is(i - 1, "at");
      if (words.is(unit, "minutes") && each && minutes == 0) {
        minutes = number.amount();
        noun = noun(words, unit + 1);
      } else if (hours > 0 && !isEach(words, unit + 1)) {
        said = Math.max(said, hours);
      } else if (hours > 0 || words.is(unit, "minutes")) {
        return null;
      } else if (number.amount() <= MOST_PEOPLE) {
        others = Math.max(others, number.amount());
      } else {
        pieces = Math.max(pieces, number.amount());
      }
      i = unit - 1;
    }
    if (minutes == 0
        || said == 0
        || TIMES.contains(noun)
        || words.hasAny(0, words.size(), OF_SOME)) {
      return null;
    }
    long all = Math.min(Math.max(pieces(name, noun), pieces), MOST_PIECES);
    long needed = all * Math.min(minutes, MINUTES_A_DAY) / MINUTES_AN_HOUR;
    return needed > said * others + Math.max(1, said * others / 4)
        ? new HoursOfPieces(needed, said)
        : null;
  }

  private static boolean isEach(CutText words, int i) {
    return words.isAny(words.isAny(i, BEFORE_EACH) ? i + 1 : i, EACH);
  }

  /** What the minutes are for, where a word for one of them follows. */
  private static String noun(CutText words, int i) {
    int each = words.isAny(i, BEFORE_EACH) ? i + 1 : i;
    boolean named =
        words.isAny(each, EACH) && each + 1 < words.size() && !words.startsClause(each + 1);
    return named ? words.at(each + 1) : "";
  }

  /** The hours of a number of hours or days; 0 for any other number. */
  private static long hours(CutText words, Numeral number) {
    if (number.end() >= words.size()) {
      return 0;
    }
    return switch (words.at(number.end())) {
      case "hour", "hours" -> number.amount();
      case "day", "days", "workdays" -> number.amount() * HOURS_A_DAY;
      default -> 0;
    };
  }

  /** How many of them the name counts; 0 where it counts something else. */
  private static long pieces(CutText name, String noun) {
    for (int i = 0; i < name.size(); i++) {
      Numeral number = Numeral.at(name, i);
      if (number == null) {
        continue;
      }
      for (int k = number.end(); k < Math.min(number.end() + 3, name.size()); k++) {
        if (noun.isEmpty() || Thing.one(name.at(k)).equals(noun)) {
          return number.amount();
        }
      }
    }
    return 0;
  }
}
