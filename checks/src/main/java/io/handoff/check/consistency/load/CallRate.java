package io.handoff.check.consistency.load;

import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a system is called, or may be: "30 calls a minute".
 *
 * @param calls how many
 * @param unit seconds that they are counted in
 */
record CallRate(long calls, long unit) {

  private static final long MINUTE = 60;
  private static final long HOUR = 3_600;
  private static final long DAY = 86_400;

  private static final Set<String> CALLS =
      Set.of(
          "call", "calls", "request", "requests", "query", "queries", "lookup", "lookups", "times");

  private static final Set<String> API = Set.of("api", "read", "write", "rest");
  private static final Set<String> PER = Set.of("a", "an", "per", "each", "every", "one");

  /** Limits of one of several are not those of all. */
  private static final Set<String> SHARES =
      Set.of("user", "account", "key", "address", "client", "token", "thread", "person");

  /** The one rate that a text tells from one word to another; null when it tells none or more. */
  static @Nullable CallRate only(CutText words, int from, int to) {
    CallRate only = null;
    for (int i = from; i < to; i++) {
      CallRate rate = at(words, i, to);
      if (rate != null) {
        if (only != null) {
          return null;
        }
        only = rate;
      }
    }
    return only;
  }

  private static @Nullable CallRate at(CutText words, int i, int to) {
    Numeral number = Numeral.at(words, i);
    if (number == null || number.amount() == 0) {
      return null;
    }
    int at = words.isAny(number.end(), API) ? number.end() + 1 : number.end();
    if (!words.isAny(at, CALLS)) {
      return null;
    }
    boolean slash = words.after(at) == '/';
    at++;
    if (words.is(at, "in") || words.is(at, "within")) {
      at++;
    }
    boolean per = words.isAny(at, PER);
    at = per ? at + 1 : at;
    long unit = at < to && (per || slash) ? unit(words.at(at)) : 0;
    return unit == 0 || isShare(words, at + 1, to) ? null : new CallRate(number.amount(), unit);
  }

  private static boolean isShare(CutText words, int at, int to) {
    return at + 1 < to && words.isAny(at, PER) && words.isAny(at + 1, SHARES);
  }

  private static long unit(String word) {
    return switch (word) {
      case "second", "sec" -> 1;
      case "minute", "min" -> MINUTE;
      case "hour" -> HOUR;
      case "day" -> DAY;
      default -> 0;
    };
  }

  /** "400 times a minute". */
  String inWords() {
    String each =
        switch ((int) unit) {
          case 1 -> "second";
          case (int) MINUTE -> "minute";
          case (int) HOUR -> "hour";
          default -> "day";
        };
    return calls
        + (calls == 1 ? " time " : " times ")
        + (each.equals("hour") ? "an " : "a ")
        + each;
  }

  /** How many that is in an hour; nothing when it is counted by the day. */
  double inOneHour() {
    return unit == DAY ? Double.MAX_VALUE : (double) calls * HOUR / unit;
  }

  /** How many that is in a week. */
  double inOneWeek() {
    return (double) calls * 7 * DAY / unit;
  }

  /** Whether it is above another, in the time of either. */
  boolean isAbove(CallRate limit) {
    return (double) calls / unit > (double) limit.calls / limit.unit;
  }
}
