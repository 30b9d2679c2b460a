package io.handoff.review.calendar;

import java.time.LocalDate;

/**
 * Days on which nobody works, whatever else the calendar says.
 *
 * @param from the first day
 * @param to the last day
 * @param name what it is called, such as Summer break
 */
public record Closure(LocalDate from, LocalDate to, String name) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
