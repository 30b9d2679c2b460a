package io.handoff.review.deadline;

import java.time.LocalTime;

/**
 * When work begins and ends on one day.
 *
 * @param begin first minute of work
 * @param end when work ends, later the same day
 */
record WorkingHours(LocalTime begin, LocalTime end) {

  WorkingHours {
    if (!begin.isBefore(end)) {
      throw new IllegalArgumentException(
          "working hours must begin before they end: " + begin + "-" + end);
    }
  }

  /** A time of day, moved into these hours when it lies outside. */
  LocalTime nearest(LocalTime time) {
    if (time.isBefore(begin)) {
      return begin;
    }
    return time.isAfter(end) ? end : time;
  }
}
