package io.handoff.check.wording;

import java.util.List;

/** Finds amounts with a period: so much per hour, in 20 minutes, each morning or at once. */
final class Rates {

  private final int period;
  private final int atOnce;
  private final int busiest;
  private final int frequency;
  private final int weekday;
  private final long[] counted;

  Rates(Lexicon lexicon) {
    this.period = lexicon.tag("PERIOD");
    this.atOnce = lexicon.tag("AT_ONCE");
    this.busiest = lexicon.tag("BUSIEST");
    this.frequency = lexicon.tag("FREQUENCY");
    this.weekday = lexicon.tag("WEEKDAY");
    this.counted =
        lexicon.mask(List.of("COUNT_THING", "COUNT_PEOPLE", "COUNT_SITE", "COUNT_BARE", "SIZE"));
  }

  /** Tags every amount that has a period near it. */
  void scan(TaggedWords words) {
    if (!words.mayHave(counted)) {
      return;
    }
    for (int at = 0; at < words.size; at++) {
      if (!isAmount(words, at)) {
        continue;
      }
      int end = at;
      while (end + 1 < words.size && isAmount(words, end + 1)) {
        end++;
      }
      int limit = Math.min(words.size, end + 9);
      for (int next = at; next < limit; next++) {
        if (words.clause[next] != words.clause[at]) {
          break;
        }
        if (isPeriodAt(words, next) || words.has(next, atOnce)) {
          words.tag(at, end, Tag.RATE.ordinal());
          break;
        }
      }
      for (int before = at - 1; before >= Math.max(0, at - 9); before--) {
        if (words.clause[before] != words.clause[at]) {
          break;
        }
        if (before == at - 1 && words.has(before, period)
            || words.has(before, Tag.TIME.ordinal())
            || words.has(before, busiest)
            || words.has(before, frequency)
            || words.has(before, weekday) && isOnThatDay(words, before, at)
            || isEach(words, before) && isPeriodAt(words, before)) {
          words.tag(at, end, Tag.RATE.ordinal());
          break;
        }
      }
      at = end;
    }
  }

  /** Such as on Fridays, 140 crates; places are no load, and another part tells of another day. */
  private static boolean isOnThatDay(TaggedWords words, int day, int amount) {
    for (int at = day + 2; at < amount; at++) {
      if (words.isMark(at, ',')) {
        return false;
      }
    }
    return !words.has(amount, Tag.COUNT_SITE.ordinal());
  }

  private static boolean isEach(TaggedWords words, int at) {
    return words.is(at, "every") || words.is(at, "each") || words.is(at, "per");
  }

  private boolean isAmount(TaggedWords words, int at) {
    return words.hasAny(at, counted);
  }

  /** "per hour", "a day", "each morning", "/h", "in 20 minutes", "within an hour". */
  private boolean isPeriodAt(TaggedWords words, int at) {
    boolean per =
        words.is(at, "per")
            || words.is(at, "a")
            || words.is(at, "an")
            || words.is(at, "each")
            || words.is(at, "every")
            || words.is(at, "one")
            || words.is(at, "any")
            || words.is(at, "the")
            || words.isMark(at, '/');
    if (per && (words.has(at + 1, period) || words.has(at + 2, period))) {
      return true;
    }
    if (words.has(at, frequency)) {
      return true;
    }
    boolean within =
        words.is(at, "in")
            || words.is(at, "within")
            || words.is(at, "over")
            || words.is(at, "during")
            || words.is(at, "between")
            || words.is(at, "from")
            || words.is(at, "at")
            || words.is(at, "on")
            || words.is(at, "by")
            || words.is(at, "before")
            || words.is(at, "until")
            || words.is(at, "after");
    if (!within) {
      return false;
    }
    for (int next = at + 1; next <= at + 4; next++) {
      if (words.has(next, Tag.DURATION.ordinal())
          || words.has(next, Tag.TIME.ordinal())
          || words.has(next, period)
          || words.has(next, Tag.DAY.ordinal())
          || words.has(next, weekday)) {
        return true;
      }
    }
    return false;
  }
}
