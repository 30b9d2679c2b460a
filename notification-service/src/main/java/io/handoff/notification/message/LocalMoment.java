package io.handoff.notification.message;

import io.handoff.contracts.finding.DueTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment in the words of the place where it matters.
 *
 * @param at the moment
 * @param zone whose clock shows it
 */
record LocalMoment(Instant at, ZoneId zone) {

  private static final DateTimeFormatter CLOCK = format("HH:mm");
  private static final DateTimeFormatter CLOCK_AND_ZONE = format("HH:mm z");
  private static final DateTimeFormatter DAY = format("EEE d MMM");
  private static final DateTimeFormatter FULL = format("EEEE d MMMM uuuu, HH:mm z");
  private static final DateTimeFormatter DATE = format("d MMMM uuuu");

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  static LocalMoment of(DueTime due) {
    return new LocalMoment(due.at(), due.zone());
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** "17:30". */
  String clock() {
    return CLOCK.format(local());
  }

  /** "17:30 CET". */
  String clockAndZone() {
    return CLOCK_AND_ZONE.format(local());
  }

  /** "17:30 CET on Fri 21 Nov". */
  String clockAndDay() {
    return clockAndZone() + " on " + DAY.format(local());
  }

  /** "Friday 21 November 2026, 17:30 CET": true whenever it is read. */
  String full() {
    return FULL.format(local());
  }

  /** "today 17:30 CET", "tomorrow 17:30 CET" or "Mon 24 Nov 17:30 CET", as seen from a moment. */
  String seenFrom(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate day = local().toLocalDate();
    String words =
        day.equals(today)
            ? "today"
            : day.equals(today.plusDays(1)) ? "tomorrow" : DAY.format(local());
    return words + " " + clockAndZone();
  }

  private ZonedDateTime local() {
    return at.atZone(zone);
  }
}
