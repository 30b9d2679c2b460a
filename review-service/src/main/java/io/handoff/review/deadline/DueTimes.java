package io.handoff.review.deadline;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import io.handoff.review.calendar.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** When decisions are due, by the calendar of whoever decides. */
@ApplicationScoped
public class DueTimes {

  private final WorkingCalendars calendars;

  DueTimes(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  /** When a handoff sent to a reviewer at an instant is due, and how that came about. */
  public DueTime of(Person reviewer, Instant sent) {
    return new SameDayRule(calendars.of(reviewer)).after(sent);
  }
}
