package io.handoff.review.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the working hours of a week, written as {@code MON-THU 09:00-17:30, FRI 09:00-15:00}. */
final class WeeklyHours {

  private static final Pattern ENTRY =
      Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))? (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

  private WeeklyHours() {}

  /**
   * Reads the hours of a week; a later entry replaces an earlier one for the same day.
   *
   * @throws IllegalArgumentException when an entry cannot be read
   */
  static Map<DayOfWeek, List<WorkingHours>> parse(String text) {
    Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
    for (String entry : text.split(",", -1)) {
      Matcher matcher = ENTRY.matcher(entry.strip().toUpperCase(Locale.ROOT));
      if (!matcher.matches()) {
        throw unreadable(entry);
      }
      List<WorkingHours> hours = List.of(hours(entry, matcher.group(3), matcher.group(4)));
      DayOfWeek day = day(entry, matcher.group(1));
      DayOfWeek last = matcher.group(2) == null ? day : day(entry, matcher.group(2));
      week.put(day, hours);
      while (day != last) {
        day = day.plus(1);
        week.put(day, hours);
      }
    }
    return week;
  }

  private static WorkingHours hours(String entry, String from, String to) {
    try {
      return new WorkingHours(LocalTime.parse(from), LocalTime.parse(to));
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
}
