package io.handoff.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts from Monday to Friday; public holidays differ by customer and are not known here. */
final class WorkingDays {

  static final int IN_A_WEEK = 5;

  private WorkingDays() {}

  /** The day this many working days after another; a weekend counts as the Friday before it. */
  static LocalDate after(LocalDate day, int workingDays) {
    LocalDate reached = day;
    while (isWeekend(reached)) {
      reached = reached.minusDays(1);
    }
    reached = reached.plusWeeks(workingDays / IN_A_WEEK);
    for (int left = workingDays % IN_A_WEEK; left > 0; left--) {
      reached = reached.plusDays(reached.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }
    return reached;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
