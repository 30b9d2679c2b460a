package io.handoff.review.review;

import io.handoff.contracts.finding.WorkingTime;
import io.handoff.review.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;

/** When whoever decides works, as it is told to others who show the time left. */
public final class WorkingTimes {

  /** How long after a due time others can tell how late it is, before they are told more. */
  private static final Duration KNOWN_AFTER = Duration.ofDays(14);

  private WorkingTimes() {}

  /** The working time around a due time, by the calendar of whoever decides. */
  public static WorkingTime around(Instant due, WorkingCalendar calendar, Instant now) {
    Instant until = toldUntil(due, now);
    return new WorkingTime(calendar.spans(due.isBefore(now) ? due : now, until), until);
  }

  static Instant toldUntil(Instant due, Instant now) {
    return (due.isAfter(now) ? due : now).plus(KNOWN_AFTER);
  }
}
