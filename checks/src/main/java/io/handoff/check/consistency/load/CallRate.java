package io.handoff.check.consistency.load;

import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a system is called or given something, or may be: "30 calls a minute", "1,270 lines in
 * half an hour".
 *
 * @param calls how many
 * @param what the word for one of them; all words for a call are one
 * @param unit seconds that they are counted in
 */
record CallRate(long calls, String what, long unit) {

  private static final long MINUTE = 60;
  private static final long HOUR = 3_600;
  private static final long DAY = 86_400;

  private static final Set<String> CALLS =
      WordSet.of(
          "call", "calls", "request", "requests", "query", "queries", "lookup", "lookups", "times");

  private static final String CALL = "call";

  private static final Set<String> WITHIN = WordSet.of("in", "within");

  /** So many words tell what is counted. */
  private static final int KIND = 4;

  private static final Set<String> PER = WordSet.of("a", "an", "per", "each", "every", "one");

  /** Limits of one of several are not those of all. */
  private static final Set<String> SHARES =
      WordSet.of("user", "account", "key", "address", "client", "token", "thread", "person");

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
    int noun = number.end();
    while (noun + 1 < Math.min(to, number.end() + KIND) && !isTime(words, noun + 1)) {
      noun++;
    }
    int at = noun + 1;
    if (at >= to || words.startsClause(at) || unit(words.at(noun)) > 0 || !isTime(words, at)) {
      return null;
    }
    String what = words.isAny(noun, CALLS) ? CALL : Thing.one(words.at(noun));
    boolean slash = words.after(noun) == '/';
    at = words.isAny(at, WITHIN) ? at + 1 : at;
    long unit = slash ? unit(words.at(at)) : span(words, at, to);
    return unit == 0 || isShare(words, at + 2, to)
        ? null
        : new CallRate(number.amount(), what, unit);
  }

  /** "A minute", "in half an hour", "/min". */
  private static boolean isTime(CutText words, int at) {
    return words.isAny(at, WITHIN) || words.isAny(at, PER) || words.after(at - 1) == '/';
  }

  /** "A minute", "half an hour", "ten minutes": in seconds; 0 for anything else. */
  private static long span(CutText words, int at, int to) {
    if (words.reads(at, "half", "an", "hour")) {
      return HOUR / 2;
    }
    if (at + 1 >= to) {
      return 0;
    }
    if (words.isAny(at, PER)) {
      return unit(words.at(at + 1));
    }
    Numeral many = Numeral.at(words, at);
    boolean brief = many != null && many.end() < to && many.amount() < MINUTE;
    return brief ? many.amount() * unit(Thing.one(words.at(many.end()))) : 0;
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

  /** "400 times a minute", "1270 times in 30 minutes". */
  String inWords() {
    String each =
        switch ((int) unit) {
          case 1 -> "a second";
          case (int) MINUTE -> "a minute";
          case (int) HOUR -> "an hour";
          case (int) DAY -> "a day";
          default -> "in " + unit / MINUTE + " minutes";
        };
    return calls + (calls == 1 ? " time " : " times ") + each;
  }

  /** Whether a text names what is counted. */
  boolean isNamedIn(CutText words) {
    for (int i = 0; i < words.size(); i++) {
      if (Thing.one(words.at(i)).equals(what)) {
        return true;
      }
    }
    return false;
  }

  boolean isOfCalls() {
    return what.equals(CALL);
  }

  /** How many that is in an hour; nothing when it is counted by the day. */
  double inOneHour() {
    return unit == DAY ? Double.MAX_VALUE : (double) calls * HOUR / unit;
  }

  /** How many that is in a week. */
  double inOneWeek() {
    return (double) calls * 7 * DAY / unit;
  }

  /** Whether it is of the same and above another, in the time of either. */
  boolean isAbove(CallRate limit) {
    return what.equals(limit.what) && (double) calls / unit > (double) limit.calls / limit.unit;
  }
}
