package io.handoff.review.deadline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The working hours of a week, written as {@code MON-THU 09:00-17:30, FRI 09:00-15:00}. */
final class WeeklyHours {

  private static final Pattern ENTRY =
      Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))? (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

  private final Map<DayOfWeek, WorkingHours> hours;

  private WeeklyHours(Map<DayOfWeek, WorkingHours> hours) {
    this.hours = hours;
  }

  /**
   * Reads the hours of a week; a later entry replaces an earlier one for the same day.
   *
   * @throws IllegalArgumentException when an entry cannot be read
   */
  static WeeklyHours parse(String text) {
    Map<DayOfWeek, WorkingHours> hours = new EnumMap<>(DayOfWeek.class);
    for (String entry : text.split(",", -1)) {
      Matcher matcher = ENTRY.matcher(entry.strip().toUpperCase(Locale.ROOT));
      if (!matcher.matches()) {
        throw unreadable(entry);
      }
      WorkingHours span = span(entry, matcher.group(3), matcher.group(4));
      DayOfWeek day = day(entry, matcher.group(1));
      DayOfWeek last = matcher.group(2) == null ? day : day(entry, matcher.group(2));
      hours.put(day, span);
      while (day != last) {
        day = day.plus(1);
        hours.put(day, span);
      }
    }
    return new WeeklyHours(hours);
  }

  private static WorkingHours span(String entry, String begin, String end) {
    try {
      return new WorkingHours(LocalTime.parse(begin), LocalTime.parse(end));
    } catch (DateTimeException noTime) {
      throw unreadable(entry);
    }
  }

  private static DayOfWeek day(String entry, String abbreviation) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(abbreviation)) {
        return day;
      }
    }
    throw unreadable(entry);
  }

  private static IllegalArgumentException unreadable(String entry) {
    return new IllegalArgumentException(
        "cannot read the working hours \""
            + entry.strip()
            + "\": write them as MON-FRI 09:00-17:30");
  }

  /** The hours of a day; empty when nobody works then. */
  Optional<WorkingHours> on(DayOfWeek day) {
    return Optional.ofNullable(hours.get(day));
  }
}
