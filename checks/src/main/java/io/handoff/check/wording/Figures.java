package io.handoff.check.wording;

/** Tells what a run of digits and points in a text is: a day, an address or a number. */
final class Figures {

  private final String text;

  Figures(String text) {
    this.text = text;
  }

  /** Such as 10.2.0.0/16: four numbers with points between them. */
  boolean isAddress(int from, int to) {
    int points = 0;
    for (int at = from; at < to && text.charAt(at) != '/'; at++) {
      if (text.charAt(at) == '.') {
        points++;
      } else if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return points == 3;
  }

  /**
   * Such as 31.3. where the sentence goes on after it, or ends in it after a word that asks for a
   * day.
   */
  boolean isDayAndMonth(int from, int end, int to, boolean dated) {
    if (end - from > 2
        || to - end < 2
        || to - end > 3
        || text.charAt(end) != '.'
        || !digits(end + 1, to)
        || to >= text.length()
        || text.charAt(to) != '.'
        || !goesOnAfter(to + 1, dated)) {
      return false;
    }
    int day = Integer.parseInt(text, from, end, 10);
    int month = Integer.parseInt(text, end + 1, to, 10);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private boolean goesOnAfter(int at, boolean dated) {
    if (at + 1 >= text.length()) {
      return dated;
    }
    return Character.isWhitespace(text.charAt(at))
        ? Character.isLowerCase(text.charAt(at + 1))
        : ",;:)".indexOf(text.charAt(at)) >= 0;
  }

  boolean digits(int from, int to) {
    if (to > text.length()) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** 12/06/2027, 12.06.2027, 12/06, 1.6. */
  boolean isDate(int from, int to) {
    int stop = dateEnd(from, to);
    return stop > from;
  }

  int dateEnd(int from, int to) {
    int at = from;
    int groups = 0;
    int[] value = new int[3];
    char joiner = 0;
    while (groups < 3 && at < to && Character.isDigit(text.charAt(at))) {
      int begin = at;
      int number = 0;
      while (at < to && Character.isDigit(text.charAt(at)) && at - begin < 5) {
        number = number * 10 + text.charAt(at) - '0';
        at++;
      }
      if (at - begin > 4) {
        return from;
      }
      value[groups++] = number;
      if (at + 1 < to
          && (text.charAt(at) == '/' || text.charAt(at) == '.')
          && Character.isDigit(text.charAt(at + 1))
          && (joiner == 0 || joiner == text.charAt(at))
          && groups < 3) {
        joiner = text.charAt(at);
        at++;
      } else {
        break;
      }
    }
    boolean day = value[0] >= 1 && value[0] <= 31 && value[1] >= 1 && value[1] <= 31;
    boolean month = value[0] <= 12 || value[1] <= 12;
    boolean year = groups == 3 && (value[2] >= 2000 && value[2] < 2100 || value[2] < 100);
    if (day && month && year) {
      return at;
    }
    return groups == 2 && joiner == '/' && day && month && value[1] > 0 && value[0] != 24
        ? at
        : from;
  }

  double value(int from, int to) {
    double value = 0;
    double place = 0;
    for (int at = from; at < to; at++) {
      char character = text.charAt(at);
      if (character == '.') {
        place = to - at == 4 ? 0 : 1;
      } else if (Character.isDigit(character)) {
        value = value * 10 + Character.digit(character, 10);
        place *= 10;
      }
    }
    return place > 1 ? value / place : value;
  }
}
