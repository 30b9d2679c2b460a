package io.handoff.review.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.review.calendar.WorkingHours;
import io.handoff.review.calendar.web.CalendarBody.HoursBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The working hours of a week, in order within each day; a day without hours is a day off.
 *
 * @param monday those of Monday
 * @param tuesday those of Tuesday
 * @param wednesday those of Wednesday
 * @param thursday those of Thursday
 * @param friday those of Friday
 * @param saturday those of Saturday
 * @param sunday those of Sunday
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record WeekBody(
    @Size(max = 10) @Nullable List<@NotNull @Valid HoursBody> monday,
    @Size(max = 10) @Nullable List<@NotNull @Valid HoursBody> tuesday,
    @Size(max = 10) @Nullable List<@NotNull @Valid HoursBody> wednesday,
    @Size(max = 10) @Nullable List<@NotNull @Valid HoursBody> thursday,
    @Size(max = 10) @Nullable List<@NotNull @Valid HoursBody> friday,
    @Size(max = 10) @Nullable List<@NotNull @Valid HoursBody> saturday,
    @Size(max = 10) @Nullable List<@NotNull @Valid HoursBody> sunday) {

  static WeekBody from(Map<DayOfWeek, List<WorkingHours>> week) {
    return new WeekBody(
        of(DayOfWeek.MONDAY, week),
        of(DayOfWeek.TUESDAY, week),
        of(DayOfWeek.WEDNESDAY, week),
        of(DayOfWeek.THURSDAY, week),
        of(DayOfWeek.FRIDAY, week),
        of(DayOfWeek.SATURDAY, week),
        of(DayOfWeek.SUNDAY, week));
  }

  private static List<HoursBody> of(DayOfWeek day, Map<DayOfWeek, List<WorkingHours>> week) {
    return CalendarBody.hoursFrom(week.getOrDefault(day, List.of()));
  }

  /** The hours of the days that have some. */
  Map<DayOfWeek, List<HoursBody>> byDay() {
    Map<DayOfWeek, List<HoursBody>> days = new EnumMap<>(DayOfWeek.class);
    put(DayOfWeek.MONDAY, monday, days);
    put(DayOfWeek.TUESDAY, tuesday, days);
    put(DayOfWeek.WEDNESDAY, wednesday, days);
    put(DayOfWeek.THURSDAY, thursday, days);
    put(DayOfWeek.FRIDAY, friday, days);
    put(DayOfWeek.SATURDAY, saturday, days);
    put(DayOfWeek.SUNDAY, sunday, days);
    return days;
  }

  private static void put(
      DayOfWeek day, @Nullable List<HoursBody> hours, Map<DayOfWeek, List<HoursBody>> into) {
    if (hours != null && !hours.isEmpty()) {
      into.put(day, hours);
    }
  }

  /** What was meant. */
  Map<DayOfWeek, List<WorkingHours>> toHours() {
    Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
    byDay().forEach((day, hours) -> week.put(day, CalendarBody.hoursOf(hours)));
    return week;
  }
}
