package io.handoff.review.calendar;

import io.handoff.contracts.document.Person;
import java.util.Map;
import java.util.Objects;

/** The calendars of today of the team and of some people, read at once. */
public final class CurrentCalendars {

  private final Map<CalendarOwner, WorkingCalendar> calendars;

  CurrentCalendars(Map<CalendarOwner, WorkingCalendar> calendars) {
    this.calendars = Map.copyOf(calendars);
  }

  /** The calendar that counts for one of them. */
  public WorkingCalendar of(Person person) {
    return Objects.requireNonNull(calendars.get(CalendarOwner.person(person.email())));
  }

  /** The team's. */
  public WorkingCalendar ofTeam() {
    return Objects.requireNonNull(calendars.get(CalendarOwner.TEAM));
  }
}
