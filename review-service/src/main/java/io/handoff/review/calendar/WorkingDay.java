package io.handoff.review.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A day on which somebody works.
 *
 * @param date the day
 * @param hours when, in order, with breaks between them; never empty
 */
public record WorkingDay(LocalDate date, List<WorkingHours> hours) {

  /** The hours are a copy. */
  public WorkingDay {
    hours = List.copyOf(hours);
    if (hours.isEmpty()) {
      throw new IllegalArgumentException("a working day has working hours: " + date);
    }
  }

  /** When work begins. */
  public LocalTime begin() {
    return hours.get(0).from();
  }

  /** When work ends. */
  public LocalTime end() {
    return hours.get(hours.size() - 1).to();
  }

  /** A time of day, moved to the begin or the end of this day when it lies outside. */
  public LocalTime nearest(LocalTime time) {
    if (time.isBefore(begin())) {
      return begin();
    }
    return time.isAfter(end()) ? end() : time;
  }
}
