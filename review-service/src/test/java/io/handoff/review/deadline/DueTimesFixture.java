package io.handoff.review.deadline;

import io.handoff.review.calendar.WorkingCalendars;

/** Due times by calendars in memory. */
public final class DueTimesFixture {

  private DueTimesFixture() {}

  /** When decisions are due by these calendars. */
  public static DueTimes by(WorkingCalendars calendars) {
    return new DueTimes(calendars);
  }
}
