package io.handoff.review.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says, as it is stored.
 *
 * @param zone where the work is done
 * @param cutOff until when what is sent on a working day is decided on that day
 * @param week the hours of each day of the week, in order; a day without hours is absent
 * @param holidays code of the holiday region; absent when no holidays count
 * @param halfDays days with hours of their own
 * @param closures days on which nobody works
 */
public record CalendarContent(
    ZoneId zone,
    LocalTime cutOff,
    Map<DayOfWeek, List<WorkingHours>> week,
    @Nullable String holidays,
    List<HalfDay> halfDays,
    List<Closure> closures) {

  /** Maps and lists are copies; absent ones are empty. */
  public CalendarContent {
    week = week == null ? Map.of() : Map.copyOf(week);
    halfDays = halfDays == null ? List.of() : List.copyOf(halfDays);
    closures = closures == null ? List.of() : List.copyOf(closures);
  }
}
