package io.handoff.check.wording;

import io.handoff.check.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words and marks in one pass. Hyphens and apostrophes inside a word belong to it;
 * a hyphenated word that the lexicon does not know is cut at its hyphens.
 */
final class Lexer {

  /** A longer run is cut: no word is as long, and a longer look ahead would cost. */
  private static final int LONGEST = 64;

  private final Language language;
  private final WordTable table;
  private final TaggedWords words;
  private final String text;
  private boolean opens = true;
  private int clause;
  private final Figures figures;
  private final FileEndings fileEndings;

  /** Whether the run that was found last holds more than letters and digits. */
  private boolean joined;

  private Lexer(Language language, String text) {
    this.language = language;
    this.table = language.lexicon.table();
    this.text = text;
    this.words = new TaggedWords(text);
    this.figures = new Figures(text);
    this.fileEndings = new FileEndings(table, text);
  }

  static TaggedWords cut(Language language, String text) {
    return new Lexer(language, text).run();
  }

  private TaggedWords run() {
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (character == '\n') {
        mark(at, '\n');
        at++;
      } else if (Letters.isOne(character) || Character.isSurrogate(character)) {
        at = word(at);
      } else if ((character == '-' || character == '=')
          && at + 1 < text.length()
          && text.charAt(at + 1) == '>') {
        add(at, at + 2);
        at += 2;
      } else if (Character.isWhitespace(character) || character == '\u00a0') {
        at++;
      } else if (character == '.'
          && fileEndings.standsAt(at + 1)
          && (at == 0 || isSpace(at - 1) || text.charAt(at - 1) == '(')) {
        int end = wordEnd(at + 1);
        tagNew(add(at + 1, end), Tag.FILE.ordinal());
        at = end;
      } else {
        mark(at, character);
        at++;
      }
    }
    words.clauses = clause + 1;
    return words;
  }

  private void mark(int at, char character) {
    char plain = plain(character);
    if (plain == '-' && (at == 0 || isSpace(at - 1)) && at + 1 < text.length() && isSpace(at + 1)) {
      plain = '\u2013';
    }
    boolean shortened = plain == '.' && isShortened(at);
    int index = words.add(at, at + 1, plain);
    words.clause[index] = clause;
    if (shortened) {
      return;
    }
    if (plain == '.' || plain == '!' || plain == '?' || plain == '\n') {
      opens = true;
    }
    if (plain == '.'
        || plain == '!'
        || plain == '?'
        || plain == '\n'
        || plain == ';'
        || plain == '\u2013') {
      clause++;
    }
  }

  /**
   * Whether a full stop only ends an initial or a shortened word, such as in J. Smith or approx.
   */
  private boolean isShortened(int at) {
    int last = words.size - 1;
    if (last < 0 || words.end[last] != at || !words.isWord(last) || at + 2 >= text.length()) {
      return false;
    }
    boolean initial = words.capital[last] && words.end[last] - words.start[last] == 1;
    return initial && Character.isUpperCase(text.charAt(isSpace(at + 1) ? at + 2 : at + 1))
        || words.has(last, language.abbreviation);
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private static char plain(char character) {
    switch (character) {
      case '\u2014':
        return '\u2013';
      case '\u2018':
      case '\u2019':
        return '\'';
      case '\u201c':
      case '\u201d':
      case '\u201e':
      case '\u00ab':
      case '\u00bb':
        return '"';
      case '\u2022':
        return '\n';
      default:
        return character;
    }
  }

  private int word(int from) {
    int to = wordEnd(from);
    if (Character.isDigit(text.charAt(from))) {
      return numeric(from, to);
    }
    if (!joined && (to == text.length() || text.charAt(to) != ':')) {
      add(from, to);
      return to;
    }
    if (indexIn('@', from, to) >= 0) {
      tagNew(add(from, to), Tag.EMAIL.ordinal());
      return to;
    }
    if (to + 2 < text.length() && text.startsWith("://", to)) {
      int end = to;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      tagNew(add(from, end), Tag.URL.ordinal());
      return end;
    }
    split(from, to);
    return to;
  }

  /** The end of a run of letters and digits with single joiners between them. */
  private int wordEnd(int from) {
    joined = false;
    int at = from;
    int limit = Math.min(text.length(), from + LONGEST);
    while (at < limit) {
      char character = text.charAt(at);
      if (!Letters.isOne(character)) {
        boolean inside =
            Character.isSurrogate(character)
                || character == '_'
                || isJoiner(character)
                    && at + 1 < text.length()
                    && at > from
                    && Letters.isOne(text.charAt(at + 1));
        if (!inside) {
          break;
        }
        joined = true;
      }
      at++;
    }
    return at;
  }

  private static boolean isJoiner(char character) {
    return character == '-'
        || character == '\''
        || character == '\u2019'
        || character == '.'
        || character == ','
        || character == ':'
        || character == '/'
        || character == '@'
        || character == '&';
  }

  /** A run that begins with a letter, cut where its joiners part words. */
  private void split(int from, int to) {
    Entry whole = table.find(text, from, to);
    if (whole != null) {
      add(from, to, whole);
      return;
    }
    int dot = lastDot(from, to);
    if (dot > from && fileEndings.is(dot + 1, to)) {
      tagNew(add(from, to), Tag.FILE.ordinal());
      return;
    }
    if (indexIn('_', from, to) >= 0 || isCode(from, to)) {
      tagNew(add(from, to), Tag.IDENTIFIER.ordinal());
      return;
    }
    pieces(from, to);
  }

  /** Such as IT-POL-07: capitals and figures, with two hyphens or more. */
  private boolean isCode(int from, int to) {
    int hyphens = 0;
    boolean figure = false;
    for (int at = from; at < to; at++) {
      char character = text.charAt(at);
      if (character == '-') {
        hyphens++;
      } else if (Character.isDigit(character)) {
        figure = true;
      } else if (!Character.isUpperCase(character)) {
        return false;
      }
    }
    return figure && hyphens > 1;
  }

  private int indexIn(char character, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == character) {
        return at;
      }
    }
    return -1;
  }

  private int lastDot(int from, int to) {
    int at = to - 1;
    while (at >= from && text.charAt(at) != '.') {
      at--;
    }
    return at;
  }

  private void pieces(int from, int to) {
    int begin = from;
    for (int at = from; at <= to; at++) {
      boolean end = at == to;
      if (end || cutsAt(at, begin, to)) {
        if (at > begin) {
          piece(begin, at);
        }
        if (!end && text.charAt(at) != '-' && text.charAt(at) != '\'') {
          mark(at, text.charAt(at));
        }
        begin = at + 1;
      }
    }
  }

  private boolean cutsAt(int at, int begin, int to) {
    char character = text.charAt(at);
    switch (character) {
      case '.':
        return !isInitials(begin, at, to);
      case ',':
      case ':':
      case '/':
      case '@':
        return true;
      case '-':
        return true;
      default:
        return false;
    }
  }

  /** Such as a.m. and U.S. */
  private boolean isInitials(int begin, int at, int to) {
    return at - begin == 1 && at + 2 <= to || at - begin >= 3 && text.charAt(at - 2) == '.';
  }

  private void piece(int from, int to) {
    if (Character.isDigit(text.charAt(from))) {
      numeric(from, to);
      return;
    }
    int possessive = possessive(from, to);
    add(from, possessive);
  }

  private int possessive(int from, int to) {
    if (to - from > 2
        && (text.charAt(to - 2) == '\'' || text.charAt(to - 2) == '\u2019')
        && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
        && table.find(text, from, to) == null) {
      return to - 2;
    }
    return to;
  }

  /** A run that begins with a digit: a number with what hangs on it. */
  private int numeric(int from, int to) {
    int end = from;
    boolean iso =
        to - from >= 10
            && text.charAt(from + 4) == '-'
            && text.charAt(from + 7) == '-'
            && figures.digits(from, from + 4)
            && figures.digits(from + 5, from + 7)
            && figures.digits(from + 8, from + 10);
    if (iso) {
      tagNew(add(from, from + 10), Tag.DAY.ordinal());
      return from + 10;
    }
    if (to - from >= 8 && figures.digits(from, from + 4) && text.startsWith("-W", from + 4)) {
      tagNew(add(from, to), Tag.WEEK.ordinal());
      return to;
    }
    while (end < to && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (figures.isAddress(from, to)) {
      tagNew(add(from, to), Tag.IDENTIFIER.ordinal());
      return to;
    }
    if (end - from == 2
        && end + 3 == to
        && text.charAt(end) == '.'
        && to < text.length()
        && text.charAt(to) == '.'
        && text.charAt(from) <= '3'
        && text.charAt(end + 1) <= '1') {
      tagNew(add(from, to), Tag.DAY.ordinal());
      return to + 1;
    }
    if (figures.isDayAndMonth(from, end, to, isAskedForDay())) {
      tagNew(add(from, to), Tag.DAY.ordinal());
      return to + 1;
    }
    if (end < to
        && (text.charAt(end) == '/' || text.charAt(end) == '.')
        && figures.isDate(from, to)) {
      int stop = figures.dateEnd(from, to);
      tagNew(add(from, stop), Tag.DAY.ordinal());
      return stop;
    }
    if (end + 2 < to + 1
        && end < to
        && text.charAt(end) == ':'
        && end + 2 < text.length()
        && figures.digits(end + 1, end + 3)) {
      int stop = end + 3;
      int word = add(from, stop);
      words.tag(word, word, Tag.TIME.ordinal());
      return stop < to ? tail(stop, to) : stop;
    }
    if (end - from == 2 && end < to && (text.charAt(end) == '/') && text.startsWith("24/7", from)) {
      add(from, from + 4);
      return from + 4;
    }
    // 2,000 and 1.5 and 1'000
    while (end < to
        && (text.charAt(end) == ',' || text.charAt(end) == '.' || text.charAt(end) == '\'')
        && end + 1 < to
        && Character.isDigit(text.charAt(end + 1))) {
      int next = end + 1;
      while (next < to && Character.isDigit(text.charAt(next))) {
        next++;
      }
      if (text.charAt(end) == ',' && next - end != 4) {
        break;
      }
      end = next;
    }
    int letters = end;
    while (letters < to && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    int word = add(from, end);
    double value = figures.value(from, end);
    if (letters > end) {
      return suffix(word, value, end, letters, to);
    }
    words.number[word] = value;
    return end < to ? tail(end, to) : end;
  }

  /** Whether the word before asks for a day or a time, such as until or on. */
  private boolean isAskedForDay() {
    int last = words.size - 1;
    return words.has(last, language.clock) || words.is(last, "on");
  }

  private int suffix(int word, double value, int end, int letters, int to) {
    String hanging = text.substring(end, letters).toLowerCase(java.util.Locale.ROOT);
    words.number[word] = value;
    switch (hanging) {
      case "k":
      case "m":
      case "mio":
      case "mn":
        words.number[word] = value * (hanging.equals("k") ? 1_000 : 1_000_000);
        words.end[word] = letters;
        break;
      case "x":
        words.end[word] = letters;
        words.tag(word, word, Tag.MULTIPLE.ordinal());
        break;
      case "st":
      case "nd":
      case "rd":
      case "th":
        words.end[word] = letters;
        break;
      case "am":
      case "pm":
      case "h":
      case "hrs":
      case "min":
      case "s":
      case "ms":
      case "gb":
      case "mb":
      case "tb":
      case "kb":
      case "d":
      case "sec":
      case "yr":
      case "eur":
      case "usd":
        add(end, letters);
        break;
      default:
        // 3PL, 2FA and the like are one word
        words.end[word] = letters;
        words.number[word] = Double.NaN;
        words.enter(word, table.find(text, words.start[word], letters));
        tagEntry(word);
        break;
    }
    return letters < to ? tail(letters, to) : letters;
  }

  /** What follows a number after a joiner is read on its own; a hyphen between numbers is kept. */
  private int tail(int at, int to) {
    char joiner = text.charAt(at);
    if (Letters.isOne(joiner)) {
      return at;
    }
    boolean before = at + 1 < to && Character.isLetter(text.charAt(at + 1));
    if (joiner != '-' || !before) {
      mark(at, joiner);
    }
    return at + 1;
  }

  private void tagNew(int word, int tag) {
    words.tag(word, word, tag);
  }

  private int add(int from, int to) {
    return add(from, to, table.find(text, from, to));
  }

  private int add(int from, int to, @Nullable Entry entry) {
    int index = words.add(from, to, (char) 0);
    words.capital[index] = Character.isUpperCase(text.charAt(from));
    words.opens[index] = opens;
    opens = false;
    words.enter(index, entry);
    tagEntry(index);
    if (index > 0 && words.has(index, language.contrast)) {
      clause++;
    }
    words.clause[index] = clause;
    return index;
  }

  private void tagEntry(int index) {
    Entry entry = words.entry[index];
    if (entry == null) {
      return;
    }
    boolean capital = words.capital[index];
    for (int part = 0; part < TaggedWords.LONGS; part++) {
      long given = entry.tags[part] | (capital ? entry.namedTags[part] : 0);
      words.give(index, part, given);
    }
    if (!Double.isNaN(entry.number)) {
      words.number[index] = entry.number;
    }
  }
}
