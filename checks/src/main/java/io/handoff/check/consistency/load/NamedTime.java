package io.handoff.check.consistency.load;

import io.handoff.check.consistency.load.BusyPeriod.Load;
import io.handoff.check.consistency.load.BusyPeriod.Span;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The busiest time that one sentence names, and the next one speaks of: "the busiest hour is 8:00
 * to 9:00; then 400 calls come in".
 */
final class NamedTime {

  private static final Set<String> TOP = BusyPeriod.LISTS.set("top");
  private static final Set<String> LOW = BusyPeriod.LISTS.set("low");
  private static final Set<String> THAT = BusyPeriod.LISTS.set("that");
  private static final Set<String> IN = BusyPeriod.LISTS.set("in it");
  private static final Set<String> BRINGS = BusyPeriod.LISTS.set("brings");
  private static final Set<String> NOT_THEN = BusyPeriod.LISTS.set("not then");
  private static final Set<String> TO = WordSet.of("to", "and", "until", "till");
  private static final Set<String> WHEN = WordSet.of("is", "s", "when");

  private static final int MINUTES = 60;

  private static final int HOURS = 24;

  private static final int HALF_A_DAY = 12;

  /** So many words are no more than a number and its thing. */
  private static final int BARE = 7;

  /** So many words are read of the sentence before. */
  private static final int FURTHEST = 40;

  private final CutText words;
  private final int from;
  private final int to;

  private NamedTime(CutText words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /**
   * Null where a sentence does not speak of a time that the one before names.
   *
   * @param own the time that it tells itself
   */
  static @Nullable PeriodInSentence of(
      CutText words, HowMany many, int from, int to, @Nullable PeriodInSentence own) {
    return from == 0 ? null : new NamedTime(words, from, to).period(many, own);
  }

  /** The first word of the sentence before. */
  static int before(CutText words, int from) {
    int first = from - 1;
    while (first > 0 && from - first < FURTHEST && !words.startsSentence(first)) {
      first--;
    }
    return first;
  }

  private @Nullable PeriodInSentence period(HowMany many, @Nullable PeriodInSentence own) {
    int clause = PeriodInSentence.clauseStart(words, from, many.from());
    int end = Math.min(words.clauseEnd(many.end() - 1), to);
    int hour = thatTime();
    int at = hour >= 0 ? hour : own == null ? then(many, clause, end) : -1;
    if (at < 0 || PeriodInSentence.isOfOne(words, clause, end)) {
      return null;
    }
    int first = before(words, from);
    Span span = named(first);
    boolean other = hour >= 0 && BusyPeriod.span(words.at(hour)) != span && !isTime(hour);
    if (span == null || other || words.hasAny(first, to, LOW)) {
      return null;
    }
    Set<String> conditions =
        new HashSet<>(PeriodInSentence.conditions(words, first, from, first - 1));
    conditions.addAll(PeriodInSentence.conditions(words, from, to, at));
    return new PeriodInSentence(new BusyPeriod(span, Load.TOP, conditions), at);
  }

  /** "That hour", "these 60 minutes", "at that time"; -1 for none. */
  private int thatTime() {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, THAT) && !words.startsClause(i + 1)) {
        Numeral number = Numeral.at(words, i + 1);
        int time = number == null ? i + 1 : number.end();
        boolean hour = number == null || number.amount() == 1;
        if (hour && time < to && BusyPeriod.span(words.at(time)) != null
            || number != null && number.amount() == MINUTES && words.is(time, "minutes")
            || isTime(time)) {
          return time;
        }
      }
    }
    return -1;
  }

  private boolean isTime(int i) {
    return words.is(i, "minutes") || (words.is(i, "time") && words.is(i - 2, "at"));
  }

  /** "Then", "in it", "it brings", "that is when", or no more than the number; -1 for none. */
  private int then(HowMany many, int clause, int end) {
    for (int i = from; i < end; i = i == from ? Math.max(clause, from + 1) : i + 1) {
      boolean then = words.is(i, "then") && !words.isAny(i - 1, NOT_THEN);
      boolean it =
          words.is(i, "it")
              && (words.isAny(i - 1, IN) || (i == from && words.isAny(i + 1, BRINGS)));
      boolean when =
          i == from && words.is(i, "that") && words.isAny(i + 1, WHEN) && words.is(i + 2, "when");
      if (then || it || when) {
        return i;
      }
    }
    return many.from() == from && to - from < BARE ? from : -1;
  }

  /** The busiest time that the sentence before names; null for none. */
  private @Nullable Span named(int first) {
    boolean top = false;
    for (int i = first; i < from; i++) {
      Span span = BusyPeriod.span(words.at(i));
      if (span != null && span != Span.YEAR && words.isAny(i - 1, TOP) && i > first) {
        return span;
      }
      top |= words.isAny(i, TOP);
    }
    for (int i = first; i < from && top; i++) {
      if (isHour(i)) {
        return Span.HOUR;
      }
    }
    return null;
  }

  /** "8:00 to 9:00", "from eight to nine". */
  private boolean isHour(int i) {
    Numeral begin = Numeral.at(words, i);
    int after = begin == null ? from : afterMinutes(begin.end());
    boolean dash = after < from && words.after(after - 1) == '–';
    int second = dash ? after : after + 1;
    if (begin == null || second >= from || !(dash || words.isAny(after, TO))) {
      return false;
    }
    Numeral end = Numeral.at(words, second);
    return end != null
        && begin.amount() <= HOURS
        && end.amount() <= HOURS
        && (begin.amount() + 1) % HALF_A_DAY == end.amount() % HALF_A_DAY
        && (after > begin.end() || words.isAny(i - 1, Set.of("from", "between")));
  }

  private int afterMinutes(int i) {
    boolean minutes =
        i < from && words.after(i - 1) == ':' && Character.isDigit(words.at(i).charAt(0));
    return minutes ? i + 1 : i;
  }
}
