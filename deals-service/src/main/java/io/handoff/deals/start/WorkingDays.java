package io.handoff.deals.start;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts from Monday to Friday; public holidays differ by customer and are not known here. */
final class WorkingDays {

  private static final int IN_A_WEEK = 5;

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

  /** The day itself, or the Monday after a weekend. */
  static LocalDate from(LocalDate day) {
    LocalDate working = day;
    while (isWeekend(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
