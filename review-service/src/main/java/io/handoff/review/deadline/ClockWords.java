package io.handoff.review.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as reasoning writes them. */
final class ClockWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private ClockWords() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String of(LocalTime time) {
    return TIME.format(time);
  }

  static String of(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    return of(local.toLocalDate()) + " at " + of(local.toLocalTime());
  }
}
