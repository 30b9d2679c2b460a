package io.handoff.check.told;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text names, such as 28 May 2027, May 28, 28.5.2027 or 2027-05-28.
 *
 * @param from its first word
 * @param day the day; where the text leaves out the year, that of the date it is compared with
 */
public record DateInText(int from, LocalDate day) {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  /** The one day named from here up to there; null when none is, or several are. */
  public static @Nullable DateInText only(CutText words, int from, int to, int year) {
    DateInText found = null;
    int i = from;
    while (i < to) {
      DateInText here = at(words, i, to, year);
      if (here == null) {
        i++;
        continue;
      }
      if (found != null) {
        return null;
      }
      found = here;
      i += 2;
    }
    return found;
  }

  public static @Nullable DateInText at(CutText words, int i, int to, int year) {
    String word = words.at(i);
    if (word.indexOf('.') > 0) {
      return dotted(i, word, year);
    }
    int month = month(word);
    int number = number(word);
    if (number > 999 && words.after(i) == '-' && i + 2 < to && words.after(i + 1) == '-') {
      return of(i, number, number(words.at(i + 1)), number(words.at(i + 2)));
    }
    if (number > 0 && number < 32 && i + 1 < to && month(words.at(i + 1)) > 0) {
      return of(i, yearAt(words, i + 2, to, year), month(words.at(i + 1)), number);
    }
    if (month > 0 && i + 1 < to) {
      int day = number(words.at(i + 1));
      return day > 0 && day < 32 ? of(i, yearAt(words, i + 2, to, year), month, day) : null;
    }
    return null;
  }

  private static @Nullable DateInText dotted(int i, String word, int year) {
    int first = word.indexOf('.');
    int second = word.indexOf('.', first + 1);
    if (second < 0) {
      return null;
    }
    return of(
        i,
        number(word.substring(second + 1)),
        number(word.substring(first + 1, second)),
        number(word.substring(0, first)));
  }

  private static int yearAt(CutText words, int i, int to, int year) {
    int named = i < to ? number(words.at(i)) : 0;
    return named > 1999 && named < 2200 ? named : year;
  }

  /** The number of a month by its name; 0 for any other word. */
  public static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** A number of at most four digits, with or without its th; 0 for anything else. */
  private static int number(String word) {
    int end = word.length();
    if (end > 2 && Character.isLetter(word.charAt(end - 1))) {
      end -= 2;
    }
    if (end < 1 || end > 4) {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static @Nullable DateInText of(int from, int year, int month, int day) {
    if (year < 2000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    return day > LocalDate.of(year, month, 1).lengthOfMonth()
        ? null
        : new DateInText(from, LocalDate.of(year, month, day));
  }
}
