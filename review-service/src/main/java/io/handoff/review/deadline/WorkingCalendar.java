package io.handoff.review.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When a team works, in its own zone. Instances are immutable. */
final class WorkingCalendar {

  /** A team that does not work for longer than this has no working hours at all. */
  private static final int LONGEST_BREAK_IN_DAYS = 366;

  private final ZoneId zone;
  private final WeeklyHours week;
  private final LocalTime cutOff;
  private final Holidays holidays;

  WorkingCalendar(ZoneId zone, WeeklyHours week, LocalTime cutOff, Holidays holidays) {
    this.zone = zone;
    this.week = week;
    this.cutOff = cutOff;
    this.holidays = holidays;
  }

  ZoneId zone() {
    return zone;
  }

  /** The hours of a day; empty on a day off. */
  Optional<WorkingHours> hoursOn(LocalDate day) {
    return holidays.on(day).isPresent() ? Optional.empty() : week.on(day.getDayOfWeek());
  }

  /** What a day off is called when it is a holiday. */
  Optional<String> holidayOn(LocalDate day) {
    return holidays.on(day);
  }

  /** The last time of a working day that still counts as that day. */
  LocalTime cutOffWithin(WorkingHours hours) {
    return hours.nearest(cutOff);
  }

  /** The first working day after a day. */
  WorkingDay nextWorkingDay(LocalDate day) {
    for (int ahead = 1; ahead <= LONGEST_BREAK_IN_DAYS; ahead++) {
      LocalDate next = day.plusDays(ahead);
      Optional<WorkingHours> hours = hoursOn(next);
      if (hours.isPresent()) {
        return new WorkingDay(next, hours.get());
      }
    }
    throw new IllegalStateException("no working day within a year after " + day);
  }

  /**
   * A day on which the team works.
   *
   * @param date the day
   * @param hours its hours
   */
  record WorkingDay(LocalDate date, WorkingHours hours) {}
}
