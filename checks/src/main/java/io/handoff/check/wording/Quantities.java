package io.handoff.check.wording;

import java.util.List;

/**
 * Finds amounts, dates and times, and says what each is an amount of. Looks a few words ahead and
 * back, never further.
 */
final class Quantities {

  private static final int AHEAD = 5;

  private final int people;
  private final int site;
  private final int unitTime;
  private final int unitSize;
  private final int currency;
  private final int stop;
  private final int labelled;
  private final int numbered;
  private final int notCounted;
  private final int standard;
  private final int protocol;
  private final int weakPeople;
  private final int noAgent;
  private final int verbish;
  private final int weekday;
  private final int title;
  private final int clock;
  private final long[] dated;
  private final Dates dates;
  private final Rates rates;

  Quantities(Lexicon lexicon) {
    this.people = lexicon.tag("PEOPLE");
    this.site = lexicon.tag("SITES");
    this.unitTime = lexicon.tag("TIME_UNIT");
    this.unitSize = lexicon.tag("SIZE_UNIT");
    this.currency = lexicon.tag("CURRENCY");
    this.stop = lexicon.tag("STOP");
    this.labelled = lexicon.tag("LABELLED");
    this.numbered = lexicon.tag("NUMBERED");
    this.notCounted = lexicon.tag("NOT_COUNTED");
    this.standard = lexicon.tag("STANDARD");
    this.protocol = lexicon.tag("PROTOCOL");
    this.weekday = lexicon.tag("WEEKDAY");
    this.title = lexicon.tag("TITLE");
    this.clock = lexicon.tag("CLOCK");
    this.verbish = lexicon.tag("VERBISH");
    this.noAgent = lexicon.tag("NO_AGENT");
    this.weakPeople = lexicon.tag("OTHER_PEOPLE");
    this.dated = lexicon.mask(List.of("DAY", "WEEK", "MONTH", "QUARTER", "YEAR"));
    this.dates = new Dates(lexicon);
    this.rates = new Rates(lexicon);
  }

  /** Tags every amount and date of a text. */
  void scan(TaggedWords words) {
    dates.scan(words);
    amounts(words);
    rates.scan(words);
    changes(words);
    quotes(words);
  }

  private void amounts(TaggedWords words) {
    for (int at = 0; at < words.size; at++) {
      if (words.isNumber(at) && !isDated(words, at) && !words.has(at, Tag.TIME.ordinal())) {
        at = Math.max(at, amount(words, at));
      }
    }
  }

  private boolean isDated(TaggedWords words, int at) {
    return words.hasAny(at, dated);
  }

  /** Tags the amount that begins at a number, and answers its last word. */
  private int amount(TaggedWords words, int at) {
    int to = at;
    words.tag(at, at, Tag.NUM.ordinal());
    double low = words.number[at];
    double high = low;
    // two thousand, 3 hundred
    while (words.isNumber(to + 1) && isWordNumber(words, to + 1)) {
      double next = words.number[to + 1];
      high = next >= 100 ? high * next : high + next;
      low = high;
      to++;
      words.tag(to, to, Tag.NUM.ordinal());
    }
    boolean change = words.is(at - 1, "from");
    boolean wide = false;
    int second = secondEnd(words, to);
    if (second > 0) {
      high = words.number[second];
      boolean scaled = words.number[to] < 1000 && (words.is(second + 1, "k"));
      to = second;
      words.tag(to, to, Tag.NUM.ordinal());
      if (change) {
        words.tag(at, to, Tag.CHANGE.ordinal());
      } else if (high > 2 * low
          && !scaled
          && !isNumbered(words, at)
          && !isDatedAfter(words, to)
          && !isOfPaper(words, at, low, high)) {
        wide = true;
      }
    }
    if (words.isMark(to + 1, '+')) {
      to++;
    }
    if (second > 0 && high <= 24 && isOpenFrom(words, second - 2, to + 1)
        || isClock(words, at, to)) {
      words.tag(at, to, Tag.TIME.ordinal());
      return to;
    }
    if (isOrdinal(words, at)) {
      return to;
    }
    int last = classify(words, at, to);
    if (wide && !words.has(at, Tag.LABEL.ordinal()) && !words.has(at, Tag.TIME.ordinal())) {
      words.tag(at, to, Tag.WIDE.ordinal());
    }
    return last;
  }

  /** Ordinals, hours after a weekday and the numbers of named things are no amounts. */
  private boolean isNumbered(TaggedWords words, int at) {
    char end = words.text.charAt(words.end[at] - 1);
    return !Character.isDigit(end)
            && end != 'k'
            && end != 'm'
            && Character.isDigit(words.text.charAt(words.start[at]))
        || words.has(at - 1, weekday)
        || words.has(at - 1, labelled)
        || words.has(at - 1, site)
        || words.isWord(at - 1)
            && (words.entry[at - 1] == null || words.has(at - 1, site))
            && !words.isNumber(at - 1)
            && WordTable.lower(words.text.charAt(words.end[at - 1] - 1)) == 's';
  }

  /** Such as 26-1147, where no range ends, but the number of an offer. */
  private boolean isOfPaper(TaggedWords words, int at, double low, double high) {
    return high >= 100 && high > 10 * low && (high % 5 != 0 || words.has(at - 1, numbered));
  }

  /** Such as 6-15 on 15 June, which are numbers of things. */
  private boolean isDatedAfter(TaggedWords words, int to) {
    boolean on = words.is(to + 1, "on") || words.is(to + 1, "by") || words.is(to + 1, "in");
    return on && isDated(words, to + 2);
  }

  /** Such as 1st and 22nd, which count nothing. */
  private static boolean isOrdinal(TaggedWords words, int at) {
    String text = words.text;
    int to = words.end[at];
    return to - words.start[at] >= 3
        && Character.isDigit(text.charAt(to - 3))
        && (endsWith(text, to, "st")
            || endsWith(text, to, "nd")
            || endsWith(text, to, "rd")
            || endsWith(text, to, "th"));
  }

  private static boolean isWordNumber(TaggedWords words, int at) {
    return !Character.isDigit(words.text.charAt(words.start[at])) && words.number[at] >= 10
        || words.is(at, "hundred");
  }

  /** Where the upper end of a range stands, or -1. */
  private static int secondEnd(TaggedWords words, int at) {
    boolean joined =
        words.isMark(at + 1, '-')
            || words.is(at + 1, "to")
            || words.is(at + 1, "and") && between(words, at)
            || words.is(at + 1, "or") && words.isNumber(at + 2);
    return joined
            && words.isNumber(at + 2)
            && words.text.charAt(words.start[at + 2]) != '0'
            && !words.has(at + 2, Tag.DAY.ordinal())
            && !words.has(at + 2, Tag.TIME.ordinal())
        ? at + 2
        : -1;
  }

  /** Hours of a day, such as 8 to 17 on weekdays, by what stands around them. */
  private boolean isOpenFrom(TaggedWords words, int first, int next) {
    boolean daily =
        words.is(next, "on")
            && (words.has(next + 1, weekday)
                || words.is(next + 1, "weekdays")
                || words.is(next + 1, "working"));
    boolean said =
        between(words, first) || words.is(first - 1, "outside") || words.is(first - 1, "hours");
    return daily || words.is(next, "daily") || said && (!words.isWord(next) || words.is(next, "h"));
  }

  /** Times of a day with a point, such as from 8.30 to 10, or hours after a weekday. */
  private boolean isClock(TaggedWords words, int at, int to) {
    boolean ends = !words.isWord(to + 1) || words.has(to + 1, stop);
    if (!ends || words.number[to] > 24) {
      return false;
    }
    if (words.has(at - 1, weekday) || words.is(at - 1, "daily") || words.is(at - 1, "weekdays")) {
      return to > at;
    }
    int from = words.start[at];
    int length = words.end[at] - from;
    boolean point =
        (length == 4 || length == 5)
            && words.text.charAt(from + length - 3) == '.'
            && words.text.charAt(from + length - 2) < '6'
            && words.number[at] < 24;
    return point && words.has(at - 1, clock);
  }

  private static boolean between(TaggedWords words, int at) {
    return words.is(at - 1, "between") || words.is(at - 2, "between");
  }

  private int classify(TaggedWords words, int at, int to) {
    int next = to + 1;
    if (isCurrency(words, at - 1)) {
      int end = words.is(next, "k") || words.is(next, "m") ? next : to;
      words.tag(at - 1, end, Tag.MONEY.ordinal());
      return end;
    }
    if (words.has(next, currency)) {
      words.tag(at, next, Tag.MONEY.ordinal());
      return next;
    }
    if (words.isMark(next, '%') || words.is(next, "percent") || words.is(next, "pct")) {
      words.tag(at, next, Tag.PERCENT.ordinal());
      return next;
    }
    if (words.is(next, "per") && words.is(next + 1, "cent")) {
      words.tag(at, next + 1, Tag.PERCENT.ordinal());
      return next + 1;
    }
    if (words.has(at, Tag.MULTIPLE.ordinal())) {
      return to;
    }
    if (words.is(next, "times") || words.is(next, "fold")) {
      words.tag(at, next, Tag.MULTIPLE.ordinal());
      return next;
    }
    if (words.has(next, unitSize)) {
      words.tag(at, next, Tag.SIZE.ordinal());
      return next;
    }
    if (words.is(next, "o'clock")
        || words.is(next, "am")
        || words.is(next, "pm")
        || words.is(next, "a.m")
        || words.is(next, "p.m")
        || words.is(next, "cet")
        || words.is(next, "h") && words.number[at] <= 24 && words.is(at - 1, "at")
        || words.is(next, "utc")
        || words.is(next, "eet")
        || words.is(next, "est")
        || words.is(next, "gmt")
        || words.is(next, "bst")
        || words.is(next, "cest")) {
      words.tag(at, next, Tag.TIME.ordinal());
      return next;
    }
    int unit = next;
    if (words.is(unit, "working")
        || words.is(unit, "business")
        || words.is(unit, "calendar")
        || words.is(unit, "full")
        || words.is(unit, "more")
        || words.is(unit, "person")
        || words.is(unit, "man")) {
      unit++;
    }
    if (words.has(unit, unitTime)) {
      words.tag(at, unit, Tag.DURATION.ordinal());
      return unit;
    }
    if (isLabel(words, at)) {
      words.tag(at, to, Tag.LABEL.ordinal());
      return to;
    }
    if (words.is(at - 1, "at") && words.number[to] <= 24 && !words.isWord(next)
        || words.is(at - 1, "at") && words.number[to] <= 24 && words.has(next, stop)) {
      words.tag(at, to, Tag.TIME.ordinal());
      return to;
    }
    return count(words, at, to);
  }

  private boolean isCurrency(TaggedWords words, int at) {
    return words.has(at, currency)
        || words.isMark(at, '\u20ac')
        || words.isMark(at, '$')
        || words.isMark(at, '\u00a3');
  }

  private boolean isLabel(TaggedWords words, int at) {
    int before = at - 1;
    if (words.isMark(before, '#')) {
      before--;
    }
    return words.has(before, labelled)
            && Character.isDigit(words.text.charAt(words.start[at]))
            && !(words.has(before, unitTime) && words.number[at] > 53)
        || words.isWord(before)
            && (words.has(before, standard) || words.has(before, protocol))
            && words.number[at] != Math.rint(words.number[at])
        || words.has(before, Tag.SYSTEM.ordinal())
            && !words.has(at + 1, people)
            && (!words.isWord(at + 1) || words.has(at + 1, stop));
  }

  /** What is counted: the first noun that tells, among the words up to the next small word. */
  private int count(TaggedWords words, int at, int to) {
    if (words.has(to + 1, title)) {
      return to;
    }
    int last = to;
    int found = -1;
    for (int next = to + 1; next <= to + AHEAD && words.isWord(next); next++) {
      if (words.has(next, stop) || words.isNumber(next) || words.is(next, "x")) {
        break;
      }
      last = next;
      if (words.has(next, people) || words.has(next, weakPeople) || agent(words, next)) {
        found = next;
        if (!words.has(next + 1, site) && !isNoun(words, next + 1)) {
          break;
        }
      }
    }
    if (found > 0 && found == last) {
      Tag kind = words.has(found, weakPeople) ? Tag.COUNT_THING : Tag.COUNT_PEOPLE;
      words.tag(at, found, kind.ordinal());
      return found;
    }
    for (int next = to + 1; next <= last; next++) {
      if (words.has(next, site)) {
        words.tag(at, next, Tag.COUNT_SITE.ordinal());
        return next;
      }
    }
    if (found > 0) {
      words.tag(at, found, Tag.COUNT_PEOPLE.ordinal());
      return found;
    }
    if (last > to && !words.has(last, notCounted)) {
      int end = Math.min(last, to + 3);
      words.tag(at, end, Tag.COUNT_THING.ordinal());
      return to;
    }
    if (last > to) {
      return to;
    }
    if (peopleBefore(words, at)) {
      words.tag(at, to, Tag.COUNT_PEOPLE.ordinal());
      return to;
    }
    words.tag(at, to, Tag.COUNT_BARE.ordinal());
    return to;
  }

  /** "users: 40" and "active users in month 1 are 40". */
  private boolean peopleBefore(TaggedWords words, int at) {
    for (int before = at - 1; before >= Math.max(0, at - 8); before--) {
      if (words.isMark(before, '.') || words.isMark(before, ';') || words.isMark(before, '\n')) {
        return false;
      }
      if (words.has(before, people)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(TaggedWords words, int at) {
    return words.isWord(at)
        && !words.has(at, stop)
        && !words.isNumber(at)
        && !words.has(at, verbish);
  }

  /** Plural names of those who do something end alike: drivers, inspectors, therapists, nurses. */
  private boolean agent(TaggedWords words, int at) {
    int to = words.end[at];
    int length = to - words.start[at];
    if (length < 6 || words.has(at, notCounted) || words.has(at, noAgent)) {
      return false;
    }
    String text = words.text;
    char last = WordTable.lower(text.charAt(to - 1));
    if (last != 's' && !endsWith(text, to, "men") && !endsWith(text, to, "women")) {
      return false;
    }
    return endsWith(text, to, "ers")
        || endsWith(text, to, "ors")
        || endsWith(text, to, "ists")
        || endsWith(text, to, "ians")
        || endsWith(text, to, "ees")
        || endsWith(text, to, "men")
        || endsWith(text, to, "eers");
  }

  private static boolean endsWith(String text, int to, String end) {
    return text.regionMatches(true, to - end.length(), end, 0, end.length());
  }

  /** "from 2 days to 2 hours", "9 days today, 4 days from June". */
  private void changes(TaggedWords words) {
    for (int at = 0; at < words.size; at++) {
      if (!words.is(at, "from") || !isMeasure(words, at + 1)) {
        continue;
      }
      int limit = Math.min(words.size, at + 16);
      for (int to = at + 2; to < limit; to++) {
        boolean turns = words.is(to, "to") || words.is(to, "down") || words.is(to, "below");
        if (turns && (isMeasure(words, to + 1) || isMeasure(words, to + 2))) {
          words.tag(at, at, Tag.CHANGE.ordinal());
          break;
        }
      }
    }
  }

  private boolean isMeasure(TaggedWords words, int at) {
    return words.isNumber(at) && !isDated(words, at) || words.isMark(at, '\u20ac');
  }

  private static void quotes(TaggedWords words) {
    int open = -1;
    for (int at = 0; at < words.size; at++) {
      if (words.mark[at] == '"') {
        if (open >= 0 && at - open > 1) {
          words.tag(open, at, Tag.QUOTED.ordinal());
          open = -1;
        } else {
          open = at;
        }
      }
    }
  }
}
