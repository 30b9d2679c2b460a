package io.handoff.check.consistency.load;

import io.handoff.check.consistency.load.BusyPeriod.Load;
import io.handoff.check.consistency.load.BusyPeriod.Span;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time that a sentence tells with a number.
 *
 * @param period the time
 * @param time the word that names it, or the last one of several
 */
record PeriodInSentence(BusyPeriod period, int time) {

  private static final Set<String> TOP = BusyPeriod.LISTS.set("top");
  private static final Set<String> NORMAL = BusyPeriod.LISTS.set("normal");
  private static final Set<String> LOW = BusyPeriod.LISTS.set("low");
  private static final Set<String> EVERY = BusyPeriod.LISTS.set("every");
  private static final Set<String> CONDITIONS = BusyPeriod.LISTS.set("conditions");
  private static final Set<String> EVERY_OR_THE = BusyPeriod.LISTS.set("every or the");
  private static final Set<String> ORDINALS = BusyPeriod.LISTS.set("ordinals");

  /** "One week has 59 samples": any of them. */
  private static final Set<String> HAS = WordSet.of("has", "means", "makes", "brings", "holds");

  private static final Set<String> OF_ONE = BusyPeriod.LISTS.set("of one");
  private static final Set<String> A = WordSet.of("a", "an", "per");
  private static final Set<String> AFTER = BusyPeriod.LISTS.set("after a number");

  /** So many words may stand between a number and its time. */
  private static final int NEAR = 8;

  /** So many words may stand between the time of the clock and a number after it. */
  private static final int FAR = 12;

  private static final int MINUTES = 60;

  private static final int HOURS = 24;

  private static final int DAYS = 31;

  /** So many words after a date the next one has named its month. */
  private static final int DATE = 4;

  private static final Set<String> FROM = WordSet.of("from", "between");
  private static final Set<String> UNTIL = WordSet.of("to", "until", "till", "through");
  private static final Set<String> AND = WordSet.of("to", "and", "until", "till", "through");

  /** Null when no time is told with the number, or it is of one of several. */
  static @Nullable PeriodInSentence of(CutText words, HowMany many, int from, int to) {
    int first = clauseStart(words, from, many.from());
    int last = Math.min(words.clauseEnd(many.end() - 1), to);
    int hour = hour(words, many.end(), last);
    int before = hour < 0 ? hourBefore(words, from, many.from()) : -1;
    int busiest = hour < 0 && before < 0 ? busiest(words, many, from) : -1;
    int time = Math.max(Math.max(hour, before), busiest);
    time = time >= 0 ? time : time(words, many, first, last);
    if (time < 0 && first > from && !hasNumber(words, from, first)) {
      time = time(words, many, from, last);
    }
    Span span =
        hour >= 0 || before >= 0 ? Span.HOUR : time < 0 ? null : BusyPeriod.span(words.at(time));
    if (span == null || isOfOne(words, first, last)) {
      return null;
    }
    boolean alone = !hasNumber(words, from, many.from()) && !hasNumber(words, many.end(), to);
    int begin = alone || before >= 0 ? from : Math.min(first, clauseStart(words, from, time));
    int end = alone ? to : last;
    Load load =
        many.most() == Long.MAX_VALUE
            ? Load.LOW
            : many.least() == 0 || hour >= 0 ? Load.TOP : load(words, begin, end, time);
    return new PeriodInSentence(
        new BusyPeriod(span, load, conditions(words, begin, end, time)), time);
  }

  /** The time in "the busiest hour is from 2 to 3, when 200 calls come"; -1 for none. */
  private static int busiest(CutText words, HowMany many, int from) {
    for (int i = from + 1; i < many.from(); i++) {
      int time = i;
      if (isTop(words, i - 1) && BusyPeriod.span(words.at(i)) != null) {
        boolean others =
            words.counts().stream()
                .filter(other -> other.from() > time && other.end() <= many.from())
                .anyMatch(other -> !words.is(other.from() - 1, "the"));
        return others ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a word tells of the fullest time. */
  static boolean isTop(CutText words, int i) {
    return words.isAny(i, TOP);
  }

  /** The first word of the clause of a word. */
  static int clauseStart(CutText words, int from, int i) {
    int start = i;
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    return start;
  }

  private static boolean hasNumber(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNumber(words, i) && !words.is(i, "one")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(CutText words, int i) {
    return Numeral.at(words, i) != null;
  }

  /** The last word of "within 20 minutes" or "between seven and eight"; -1 for none. */
  private static int hour(CutText words, int from, int to) {
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      Numeral number = words.is(i, "within") ? Numeral.at(words, i + 1) : null;
      if (number != null) {
        boolean hour = words.is(number.end(), "minutes") && number.amount() <= MINUTES;
        return hour ? number.end() : -1;
      }
      int clock = clock(words, i);
      if (clock >= 0) {
        return clock;
      }
    }
    return -1;
  }

  /** The same where it stands before: "between 5 and 6 in the morning 140 come". */
  private static int hourBefore(CutText words, int from, int number) {
    for (int i = number - 1; i >= Math.max(from, number - FAR); i--) {
      int clock = clock(words, i);
      if (clock >= 0) {
        return clock < number ? clock : -1;
      }
    }
    return -1;
  }

  /** The last word of "from 5 to 6", "between 17:00 and 18:00"; -1 for what is no hour. */
  private static int clock(CutText words, int i) {
    Numeral from = words.isAny(i, FROM) ? Numeral.at(words, i + 1) : null;
    int joint = from == null ? -1 : clockEnd(words, from);
    Numeral to = joint >= 0 && words.isAny(joint, AND) ? Numeral.at(words, joint + 1) : null;
    if (to == null || to.amount() > HOURS || to.amount() != from.amount() + 1) {
      return -1;
    }
    int end = clockEnd(words, to);
    return isCounted(words, end) ? -1 : end - 1;
  }

  /** The word after "5", and after "5:00". */
  private static int clockEnd(CutText words, Numeral hour) {
    boolean minutes = words.after(hour.end() - 1) == ':' && words.is(hour.end(), "00");
    return minutes ? hour.end() + 1 : hour.end();
  }

  private static boolean isCounted(CutText words, int i) {
    return i < words.size() && !words.startsClause(i) && HowMany.isPlural(words.at(i));
  }

  /** The time that stands nearest to a number, and is not counted itself; -1 for none. */
  private static int time(CutText words, HowMany many, int from, int to) {
    for (int distance = 0; distance <= NEAR; distance++) {
      int after = many.end() + distance;
      if (after < to && isTime(words, after, from)) {
        return after;
      }
      int before = many.from() - 1 - distance;
      if (before >= from && isTime(words, before, from) && !isOfOther(words, before, from)) {
        return before;
      }
    }
    return -1;
  }

  /** "EUR 6 a month for 310 people": the month is of the number before it. */
  private static boolean isOfOther(CutText words, int time, int from) {
    return time - 2 >= from
        && words.isAny(time - 1, A)
        && isNumber(words, time - 2)
        && !words.startsClause(time);
  }

  /** "A day", "each normal week", "the busiest hour", "daily": no month 1, and no first week. */
  private static boolean isTime(CutText words, int i, int from) {
    String word = words.at(i);
    if (BusyPeriod.span(word) == null
        || isDateOrRange(words, i)
        || words.reads(i - 2, "of", "the")
        || words.is(i - 1, "of")
        || words.is(i + 1, "end")) {
      return false;
    }
    if (word.endsWith("ly")) {
      return i + 1 >= words.size()
          || words.startsClause(i + 1)
          || words.isAny(i + 1, AFTER)
          || isNumber(words, i + 1);
    }
    if (BusyPeriod.WEEKDAYS.contains(word)
        || words.isAny(i - 1, CONDITIONS)
        || BusyPeriod.MONTHS.contains(word)) {
      return true;
    }
    int before = i - 1;
    boolean said = false;
    while (before >= from
        && before >= i - 3
        && !words.startsClause(before + 1)
        && isKind(words, before)) {
      said |= words.isAny(before, TOP) || words.isAny(before, NORMAL) || words.isAny(before, LOW);
      before--;
    }
    return said
        || (before >= from && !words.startsClause(before + 1) && words.isAny(before, EVERY_OR_THE));
  }

  /** "1 March", "March 12", "from March to May", "in March and April". */
  private static boolean isDateOrRange(CutText words, int i) {
    if (!words.isAny(i, BusyPeriod.MONTHS)) {
      return false;
    }
    return isDay(words, i - 1)
        || isDay(words, i + 1)
        || words.isAny(i - 1, UNTIL)
        || (words.isAny(i - 1, FROM) && hasMonth(words, i + 1))
        || (words.isAny(i + 1, AND) && hasMonth(words, i + 2));
  }

  private static boolean isDay(CutText words, int i) {
    Numeral number = i < 0 || i >= words.size() ? null : Numeral.at(words, i);
    return number != null && number.amount() <= DAYS && Character.isDigit(words.at(i).charAt(0));
  }

  private static boolean hasMonth(CutText words, int from) {
    return words.hasAny(from, from + DATE, BusyPeriod.MONTHS);
  }

  private static boolean isKind(CutText words, int i) {
    return !words.isAny(i, EVERY_OR_THE) && !words.isAny(i, ORDINALS) && !isNumber(words, i);
  }

  /** "90 cars per crossing", "each shop sells 40": of one of several. */
  static boolean isOfOne(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, OF_ONE)
          && BusyPeriod.span(words.at(i + 1)) == null
          && (i + 2 >= to || BusyPeriod.span(words.at(i + 2)) == null)) {
        return true;
      }
    }
    return false;
  }

  private static Load load(CutText words, int from, int to, int time) {
    boolean normal = words.hasAny(from, to, NORMAL);
    boolean top = false;
    for (int i = from; i < to; i++) {
      boolean mostDays =
          words.is(i, "most") && i + 1 < to && BusyPeriod.span(words.at(i + 1)) != null;
      normal |= mostDays;
      top |= !mostDays && words.isAny(i, TOP);
    }
    if (top || words.hasAny(from, to, LOW)) {
      return normal ? Load.NORMAL : top ? Load.TOP : Load.LOW;
    }
    if (normal) {
      return Load.NORMAL;
    }
    boolean every =
        words.hasAny(Math.max(from, time - 2), time + 1, EVERY)
            || (words.is(time - 1, "one") && words.isAny(time + 1, HAS));
    boolean named = false;
    for (int i = from; i < to; i++) {
      named |= words.isAny(i, BusyPeriod.WEEKDAYS) && !isInRange(words, i);
    }
    return every && !named ? Load.EVERY : Load.ONE;
  }

  /** "Monday to Friday" are all days of the week on which it is done. */
  private static boolean isInRange(CutText words, int i) {
    return (words.isAny(i + 1, UNTIL) && words.isAny(i + 2, BusyPeriod.WEEKDAYS))
        || (words.isAny(i - 1, UNTIL) && words.isAny(i - 2, BusyPeriod.WEEKDAYS));
  }

  /** What tells a time from others. */
  static Set<String> conditions(CutText words, int from, int to, int time) {
    Set<String> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      boolean weekday = words.isAny(i, BusyPeriod.WEEKDAYS) && !isInRange(words, i);
      if (weekday || (i != time && words.isAny(i, CONDITIONS))) {
        found.add(Gist.stem(words.at(i)));
      }
    }
    return found;
  }
}
