package io.handoff.review.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the reviewing team's calendar from its settings, once. */
@ApplicationScoped
class TeamCalendar {

  @Produces
  @Singleton
  DueTimes dueTimes(CalendarSettings settings) {
    return new DueTimes(
        new WorkingCalendar(
            settings.zone(),
            WeeklyHours.parse(settings.hours()),
            settings.cutOff(),
            holidays(settings)));
  }

  private static Holidays holidays(CalendarSettings settings) {
    return settings.country().equalsIgnoreCase("none")
        ? Holidays.none()
        : new PublicHolidays(settings.country(), settings.region());
  }
}
