package io.handoff.check.date;

import io.handoff.check.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day that is written with its year: 31 March 2027, March 31, 2027, 31.3.2027 or
 * 2027-03-31.
 */
final class WrittenDay {

  private static final int FIRST_YEAR = 2000;

  private WrittenDay() {}

  /** The day whose first word stands here; null for anything else. */
  static @Nullable LocalDate at(Words words, int at) {
    String first = words.at(at);
    String second = words.at(at + 1);
    String third = words.at(at + 2);
    if (number(first) >= FIRST_YEAR) {
      return of(number(first), number(second), number(third));
    }
    if (number(first) == 0) {
      return of(number(third), month(first), number(second));
    }
    int month = number(second) > 0 ? number(second) : month(second);
    return of(number(third), month, number(first));
  }

  private static @Nullable LocalDate of(int year, int month, int day) {
    if (year < FIRST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  /** The number of a month by its name, or by the first three letters of it; 0 for no month. */
  private static int month(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name.substring(0, 3))) {
        return month.getValue();
      }
    }
    return 0;
  }

  /** A number of up to four digits, with or without its th; 0 for anything else. */
  private static int number(String word) {
    int number = 0;
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      number = number * 10 + (word.charAt(digits) - '0');
      digits++;
      if (digits > 4) {
        return 0;
      }
    }
    boolean ends = digits == word.length() || (digits < 3 && word.length() - digits == 2);
    return digits > 0 && ends ? number : 0;
  }
}
