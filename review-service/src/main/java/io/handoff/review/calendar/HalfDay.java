package io.handoff.review.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day with hours of its own, which count in place of the week's and of a holiday.
 *
 * @param date the day
 * @param name what it is called, such as Christmas Eve
 * @param hours when work is done on it, in order
 */
public record HalfDay(LocalDate date, String name, List<WorkingHours> hours) {

  /** The hours are a copy. */
  public HalfDay {
    hours = List.copyOf(hours);
  }
}
