package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pilot, as some sentences tell it.
 *
 * @param days how many working days it takes; 0 where none, or more than one number, is told
 * @param dates the days that are named
 * @param counts how many of a thing take part, by the word for one
 * @param begins whether a day is told as its beginning
 */
record PilotTold(long days, List<LocalDate> dates, Map<String, Long> counts, boolean begins) {

  private static final WordLists LISTS = WordLists.beside(PilotTold.class, "pilot.txt");
  private static final Set<String> BEGINS = LISTS.set("begins");
  private static final Set<String> NO_GROUP = LISTS.set("no group");

  /** So many words tell at first what a sentence is about. */
  static final int NEAR = 6;

  private static final int WEEK = 5;
  private static final int YEAR = LocalDate.EPOCH.getYear();

  static PilotTold of(CutText words, int from, int to) {
    long days = 0;
    boolean several = false;
    List<LocalDate> dates = new ArrayList<>();
    boolean begins = false;
    for (int i = from; i < to; i++) {
      long here = days(words, i, to);
      several |= here > 0 && days > 0 && here != days;
      days = here > 0 ? here : days;
      DateInText day = DateInText.at(words, i, to, YEAR);
      if (day != null && day.day().getYear() > YEAR) {
        dates.add(day.day());
        begins |= words.hasAny(Math.max(from, i - 2), i, BEGINS);
        i++;
      }
    }
    Map<String, Long> counts = new HashMap<>();
    for (HowMany many : words.counts()) {
      String one = Thing.one(words.at(many.noun()));
      if (many.from() >= from
          && many.end() <= to
          && many.least() == many.most()
          && !NO_GROUP.contains(one)) {
        counts.merge(one, many.least(), (first, second) -> first.equals(second) ? first : -1L);
      }
    }
    return new PilotTold(several ? 0 : days, dates, counts, begins);
  }

  /** "15 working days", "three weeks": in working days; 0 for anything else. */
  private static long days(CutText words, int i, int to) {
    Numeral number = Numeral.at(words, i);
    if (number == null || number.end() >= to || number.amount() > 100) {
      return 0;
    }
    int unit = number.end();
    boolean working = words.is(unit, "working") || words.is(unit, "business");
    String noun = unit + (working ? 1 : 0) < to ? words.at(unit + (working ? 1 : 0)) : "";
    return switch (noun) {
      case "weeks", "week" -> number.amount() * WEEK;
      case "days" -> working ? number.amount() : 0;
      default -> 0;
    };
  }

  /** What another place tells otherwise: the length, the beginning or the group; null for none. */
  @Nullable String unlike(PilotTold other) {
    if (days > 0 && other.days > 0 && days != other.days) {
      return "length";
    }
    if (other.begins
        && !dates.isEmpty()
        && other.dates.size() == 1
        && !dates.contains(other.dates.get(0))) {
      return "beginning";
    }
    return other.counts.entrySet().stream().anyMatch(this::isOtherCount) ? "group" : null;
  }

  private boolean isOtherCount(Map.Entry<String, Long> other) {
    long here = counts.getOrDefault(other.getKey(), other.getValue());
    return here > 0 && other.getValue() > 0 && here != other.getValue();
  }
}
