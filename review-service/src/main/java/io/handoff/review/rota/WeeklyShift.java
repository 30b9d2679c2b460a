package io.handoff.review.rota;

import io.handoff.contracts.document.Person;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * Somebody's duty in every week.
 *
 * @param days on which days
 * @param from from which time on
 * @param until until which time, exclusive; midnight for the whole evening
 * @param person who is on duty
 */
public record WeeklyShift(List<DayOfWeek> days, LocalTime from, LocalTime until, Person person) {

  /** The days are a copy; absent ones are none. */
  public WeeklyShift {
    days = days == null ? List.of() : List.copyOf(days);
  }

  boolean endsAfterItBegins() {
    return endsAtMidnight() || until.isAfter(from);
  }

  boolean endsAtMidnight() {
    return until.equals(LocalTime.MIDNIGHT);
  }

  boolean meets(WeeklyShift other) {
    return days.stream().anyMatch(other.days::contains)
        && (other.endsAtMidnight() || from.isBefore(other.until))
        && (endsAtMidnight() || other.from.isBefore(until));
  }
}
