package io.handoff.review.cover;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A cover's dates as people say them. */
public final class CoverWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

  private CoverWords() {}

  /** "from 23 Nov 2026 to 27 Nov 2026"; with times where it is not whole days. */
  public static String dates(Cover cover) {
    return dates(cover.begins(), cover.ends(), cover.zone());
  }

  /** "to 27 Nov 2026"; with the time where it ends within a day. */
  public static String end(Cover cover) {
    return end(cover.ends(), cover.zone());
  }

  static String dates(Instant begins, Instant ends, ZoneId zone) {
    ZonedDateTime from = begins.atZone(zone);
    String start =
        from.toLocalTime().equals(LocalTime.MIN) ? DAY.format(from) : MINUTE.format(from);
    return "from " + start + " " + end(ends, zone);
  }

  private static String end(Instant ends, ZoneId zone) {
    ZonedDateTime until = ends.atZone(zone);
    return "to "
        + (until.toLocalTime().equals(LocalTime.MIN)
            ? DAY.format(until.minusNanos(1))
            : MINUTE.format(until));
  }
}
