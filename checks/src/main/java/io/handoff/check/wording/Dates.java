package io.handoff.check.wording;

/** Finds days, weeks, months, quarters and years. */
final class Dates {

  /** What a week, a calendar week, a quarter or a half begins with. */
  private static final String WEEK_LETTERS = "wckqh";

  private final int month;
  private final int far;
  private final int stop;
  private final int people;
  private final int ordinal;

  Dates(Lexicon lexicon) {
    this.month = lexicon.tag("MONTH_NAME");
    this.far = lexicon.tag("FAR");
    this.stop = lexicon.tag("STOP");
    this.people = lexicon.tag("PEOPLE");
    this.ordinal = lexicon.tag("ORDINAL");
  }

  /** Tags every date of a text. */
  void scan(TaggedWords words) {
    for (int at = 0; at < words.size; at++) {
      if (words.has(at, month) && !words.has(at, Tag.PERSON.ordinal())) {
        at = Math.max(at, month(words, at));
      } else if (words.isNumber(at) && isYear(words, at)) {
        words.tag(at, at, Tag.YEAR.ordinal());
      } else if (words.isWord(at)) {
        week(words, at);
      }
    }
  }

  private int month(TaggedWords words, int at) {
    int from = at;
    int to = at;
    boolean day = false;
    int before = at - 1;
    if (words.is(before, "of")) {
      before--;
    }
    if (isDayNumber(words, before)) {
      day = true;
      from = before;
      // 3-5 June, 3 and 5 June, 3 to 14 June
      if (before >= 2
          && isDayNumber(words, before - 2)
          && (words.isMark(before - 1, '-')
              || words.isMark(before - 1, '\u2013')
              || words.is(before - 1, "to")
              || words.is(before - 1, "and")
              || words.is(before - 1, "or"))) {
        from = before - 2;
      }
    } else if (words.has(before, ordinal) && before > 0) {
      from = before;
    } else if (isDayNumber(words, at + 1) && !words.isMark(at + 2, '%')) {
      day = true;
      to = at + 1;
    }
    int next = to + 1;
    if (words.isMark(next, ',') || words.isMark(next, '.')) {
      next++;
    }
    if (words.isNumber(next) && isYearNumber(words, next)) {
      to = next;
    }
    boolean may = words.is(at, "may") || words.is(at, "march") || words.is(at, "mar");
    if (may && !day && to == at && !(words.capital[at] && !words.opens[at])) {
      return at;
    }
    words.tag(from, to, (day ? Tag.DAY : Tag.MONTH).ordinal());
    int other = to + 2;
    boolean window = words.is(to + 1, "and") || words.is(to + 1, "to") || words.is(to + 1, "until");
    if (!day && window && words.has(other, month) && months(words, at, other) > 1) {
      words.tag(from, other, far);
    }
    return to;
  }

  /** How many months later another one is. */
  private static int months(TaggedWords words, int from, int to) {
    return (number(words, to) - number(words, from) + 12) % 12;
  }

  private static int number(TaggedWords words, int at) {
    String names = "janfebmaraprmayjunjulaugsepoctnovdec";
    int from = words.start[at];
    for (int i = 0; i < 36; i += 3) {
      if (words.text.regionMatches(true, from, names, i, 3)) {
        return i / 3;
      }
    }
    return 0;
  }

  private static boolean isDayNumber(TaggedWords words, int at) {
    return words.isNumber(at)
        && words.number[at] >= 1
        && words.number[at] <= 31
        && words.number[at] == Math.rint(words.number[at])
        && words.end[at] - words.start[at] <= 4
        && Character.isDigit(words.text.charAt(words.start[at]));
  }

  private static boolean isYearNumber(TaggedWords words, int at) {
    return words.end[at] - words.start[at] == 4
        && words.number[at] >= 1990
        && words.number[at] <= 2045;
  }

  private boolean isYear(TaggedWords words, int at) {
    if (!isYearNumber(words, at)) {
      return words.end[at] - words.start[at] == 4
          && words.number[at] >= 1800
          && words.number[at] < 1990
          && (words.is(at - 1, "in") || words.is(at - 1, "since") || words.is(at - 1, "from"));
    }
    int next = at + 1;
    return !words.isWord(next)
        || words.has(next, stop)
        || words.is(at - 1, "in")
        || words.is(at - 1, "the")
        || words.is(at - 1, "since")
        || words.is(at - 1, "until")
        || words.is(at - 1, "before")
        || words.is(at - 1, "for") && !words.has(next, people)
        || isOwned(words, at) && !words.has(next, people) && !isPlural(words, next);
  }

  /** Such as in "our 2024 experience". */
  private static boolean isOwned(TaggedWords words, int at) {
    return words.is(at - 1, "our")
        || words.is(at - 1, "their")
        || words.is(at - 1, "its")
        || words.is(at - 1, "his")
        || words.is(at - 1, "her");
  }

  private static boolean isPlural(TaggedWords words, int at) {
    return WordTable.lower(words.text.charAt(words.end[at] - 1)) == 's';
  }

  private static void week(TaggedWords words, int at) {
    if (WEEK_LETTERS.indexOf(WordTable.lower(words.text.charAt(words.start[at]))) < 0) {
      return;
    }
    boolean week =
        words.is(at, "week")
            || words.is(at, "weeks")
            || words.is(at, "wk")
            || words.is(at, "cw")
            || words.is(at, "kw");
    if (week && words.isNumber(at + 1) && words.number[at + 1] <= 53) {
      int to = at + 1;
      if (words.isMark(to + 1, '-') && words.isNumber(to + 2)) {
        to += 2;
      }
      words.tag(at, to, Tag.WEEK.ordinal());
      return;
    }
    int length = words.end[at] - words.start[at];
    if (length >= 4
        && length <= 6
        && words.text.startsWith("FY", words.start[at])
        && Character.isDigit(words.text.charAt(words.end[at] - 1))) {
      words.tag(at, at, Tag.YEAR.ordinal());
      return;
    }
    if (isShortWeek(words.text, words.start[at], length)) {
      words.tag(at, at, Tag.WEEK.ordinal());
      return;
    }
    char first = WordTable.lower(words.text.charAt(words.start[at]));
    if (length == 2
        && (first == 'q' || first == 'h')
        && words.text.charAt(words.start[at] + 1) >= '1'
        && words.text.charAt(words.start[at] + 1) <= '4') {
      int to = words.isNumber(at + 1) && isYearNumber(words, at + 1) ? at + 1 : at;
      words.tag(at, to, (first == 'q' ? Tag.QUARTER : Tag.YEAR).ordinal());
    }
  }

  /** Such as cw9, KW23 and W7. */
  private static boolean isShortWeek(String text, int from, int length) {
    boolean lead = text.charAt(from) == 'C' || text.charAt(from) == 'K' || text.charAt(from) == 'c';
    int figures = length - (lead ? 2 : 1);
    char letter = text.charAt(from + (lead && length > 1 ? 1 : 0));
    if (figures < 1
        || figures > 2
        || letter != 'W' && !(text.charAt(from) == 'c' && letter == 'w')) {
      return false;
    }
    for (int at = from + length - figures; at < from + length; at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
