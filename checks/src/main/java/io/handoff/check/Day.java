package io.handoff.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as findings write it, such as 12 June 2027. */
public final class Day {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Day() {}

  /** The day in words. */
  public static String inWords(LocalDate day) {
    return WORDS.format(day);
  }
}
