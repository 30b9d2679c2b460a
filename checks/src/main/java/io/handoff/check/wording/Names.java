package io.handoff.check.wording;

/**
 * Finds names: runs of capitalised words. The capital at the start of a sentence makes no name; a
 * first name before another capitalised word makes a person.
 */
final class Names {

  private final int common;
  private final int firstName;
  private final int title;
  private final int role;
  private final int particle;
  private final int known;
  private final int generic;
  private final int place;
  private final int system;
  private final int body;
  private final int month;
  private final int weekday;
  private final int notName;
  private final int fullName;
  private final int opener;

  Names(Lexicon lexicon) {
    this.common = lexicon.tag("STOP");
    this.firstName = lexicon.tag("GIVEN_NAME");
    this.title = lexicon.tag("TITLE");
    this.role = lexicon.tag("ROLE");
    this.particle = lexicon.tag("NAME_PARTICLE");
    this.known = lexicon.tag("KNOWN");
    this.generic = lexicon.tag("GENERIC_ACRONYM");
    this.place = lexicon.tag("PLACE");
    this.system = lexicon.tag("SYSTEM");
    this.body = lexicon.tag("BODY");
    this.month = lexicon.tag("MONTH_NAME");
    this.weekday = lexicon.tag("WEEKDAY");
    this.fullName = lexicon.tag("FULL_NAME");
    this.opener = lexicon.tag("OPENER");
    this.notName = lexicon.tag("NOT_NAME");
  }

  void scan(TaggedWords words) {
    for (int at = 0; at < words.size; at++) {
      if (!words.isWord(at)) {
        continue;
      }
      if (words.capital[at]) {
        at = run(words, at);
      } else if (words.entry[at] == null && !words.isNumber(at) && innerCapital(words, at)) {
        words.tag(at, at, Tag.NAME.ordinal());
      } else if (words.has(at, firstName)
          && !words.has(at, common)
          && isSurname(words, words.has(at + 1, particle) ? at + 2 : at + 1)) {
        int last = words.has(at + 1, particle) ? at + 2 : at + 1;
        words.tag(at, last, Tag.PERSON.ordinal());
        at = last;
      }
    }
  }

  /** In notes without capitals, a first name and a word that nobody knows. */
  private boolean isSurname(TaggedWords words, int at) {
    return words.isWord(at)
        && words.entry[at] == null
        && !words.isNumber(at)
        && length(words, at) > 2;
  }

  private int run(TaggedWords words, int from) {
    int to = from;
    while (joins(words, to + 1)) {
      to++;
    }
    if (words.has(to + 1, particle)
        && words.isWord(to + 2)
        && words.capital[to + 2]
        && to == from) {
      int last = to + 2;
      if (words.has(from, firstName) || !words.opens[from]) {
        while (joins(words, last + 1)) {
          last++;
        }
        words.tag(from, last, (words.has(from, firstName) ? Tag.PERSON : Tag.NAME).ordinal());
        return last;
      }
    }
    int first = from;
    while (first <= to && skipped(words, first)) {
      first++;
    }
    int last = to;
    while (last > first && skipped(words, last)) {
      last--;
    }
    if (first > last) {
      return to;
    }
    classify(words, first, last, from);
    fullName(words, first, last);
    return to;
  }

  /** Such as Jan and June: a name before another name, a month beside a number. */
  private boolean isMonth(TaggedWords words, int at) {
    return words.has(at, month)
        && !(words.has(at, firstName)
            && !words.isNumber(at - 1)
            && words.isWord(at + 1)
            && words.capital[at + 1]
            && words.entry[at + 1] == null
            && !words.isNumber(at + 1));
  }

  private boolean joins(TaggedWords words, int at) {
    if (words.isMark(at, '.') && length(words, at - 1) == 1 && words.isWord(at + 1)) {
      return words.capital[at + 1];
    }
    return words.isWord(at)
        && words.capital[at]
        && !words.opens[at]
        && !isMonth(words, at)
        && !words.has(at, weekday);
  }

  /** Words that are capitalised for other reasons. */
  private boolean skipped(TaggedWords words, int at) {
    if (words.mark[at] != 0) {
      return true;
    }
    return words.has(at, common)
        || isMonth(words, at)
        || words.has(at, weekday)
        || words.has(at, title)
        || words.has(at, notName) && words.opens[at]
        || words.opens[at] && words.entry[at] != null && plainEntry(words, at)
        || words.is(at, "i");
  }

  /** A word of the lexicon that is no part of any name. */
  private boolean plainEntry(TaggedWords words, int at) {
    return !words.has(at, firstName)
        && !words.has(at, system)
        && !words.has(at, place)
        && !words.has(at, known)
        && !allCapitals(words, at);
  }

  private void classify(TaggedWords words, int first, int last, int from) {
    int before = words.isMark(first - 1, '.') ? first - 2 : first - 1;
    boolean titled = words.has(before, title);
    if (titled && length(words, last) > 1 || isPerson(words, first, last)) {
      words.tag(first, last, Tag.PERSON.ordinal());
      if (titled && first == last) {
        words.tag(first, last, Tag.SURNAME.ordinal());
      }
      return;
    }
    if (first == last && words.has(first, firstName)) {
      words.tag(first, first, Tag.FIRST_NAME.ordinal());
      return;
    }
    if (covered(words, first, last)) {
      return;
    }
    if (first == last && isCode(words, first)) {
      words.tag(first, first, Tag.CODE.ordinal());
    }
    if (first == last && allCapitals(words, first) && length(words, first) <= 5) {
      words.tag(first, first, Tag.ACRONYM.ordinal());
      if (!words.has(first, generic) && words.entry[first] == null) {
        words.tag(first, first, Tag.NAME.ordinal());
      }
      return;
    }
    if (first == last && words.opens[first] && !innerCapital(words, first)) {
      if (words.entry[first] == null && length(words, first) > 3) {
        words.tag(first, first, opener);
      }
      return;
    }
    if (first == last && words.entry[first] != null && plainEntry(words, first)) {
      return;
    }
    words.tag(first, last, Tag.NAME.ordinal());
  }

  /** The last two or three words of a run, when none of them is known as anything else. */
  private void fullName(TaggedWords words, int first, int last) {
    int begin = last;
    while (begin >= first && isNamePart(words, begin)) {
      begin--;
    }
    begin++;
    int size = last - begin + 1;
    if (words.has(begin - 1, particle) && size == 1) {
      size++;
    }
    boolean reversed =
        size == 1
            && words.isMark(last + 1, ',')
            && words.has(last + 2, firstName)
            && words.capital[last + 2];
    boolean where = words.is(begin - 1, "at") || words.is(begin - 1, "in");
    if (size >= 2 && size <= 4 && !where || reversed) {
      words.tag(begin, last, fullName);
    }
  }

  private boolean isNamePart(TaggedWords words, int at) {
    return words.isWord(at)
        && words.capital[at]
        && (words.entry[at] == null || words.has(at, firstName) || words.has(at, particle))
        && !words.isNumber(at)
        && !allCapitals(words, at);
  }

  private boolean isPerson(TaggedWords words, int first, int last) {
    int size = 0;
    for (int at = first; at <= last; at++) {
      if (words.isWord(at)) {
        size++;
        if (words.has(at, role) || words.has(at, body) || words.has(at, generic)) {
          return false;
        }
      }
    }
    return size >= 2
        && size <= 4
        && (words.has(first, firstName) || length(words, first) == 1)
        && !words.has(last, system)
        && length(words, last) > 1
        && !words.isNumber(last);
  }

  private boolean covered(TaggedWords words, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (words.has(at, system) || words.has(at, place) || words.has(at, known)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allCapitals(TaggedWords words, int at) {
    int capitals = 0;
    for (int i = words.start[at]; i < words.end[at]; i++) {
      char character = words.text.charAt(i);
      if (Character.isLowerCase(character)) {
        return false;
      }
      capitals += Character.isUpperCase(character) ? 1 : 0;
    }
    return capitals >= 2;
  }

  private static boolean isCode(TaggedWords words, int at) {
    return Character.isDigit(words.text.charAt(words.end[at] - 1))
        && !Character.isLowerCase(words.text.charAt(words.end[at] - 2))
        && words.entry[at] == null;
  }

  private static boolean innerCapital(TaggedWords words, int at) {
    for (int i = words.start[at] + 1; i < words.end[at]; i++) {
      if (Character.isUpperCase(words.text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int length(TaggedWords words, int at) {
    return at < 0 || at >= words.size ? 0 : words.end[at] - words.start[at];
  }
}
