package io.handoff.review.calendar;

import java.time.LocalTime;

/**
 * A stretch of work on one day.
 *
 * @param from when it begins
 * @param to when it ends, later the same day
 */
public record WorkingHours(LocalTime from, LocalTime to) {

  /** They begin before they end. */
  public WorkingHours {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "working hours must begin before they end: " + from + "-" + to);
    }
  }
}
