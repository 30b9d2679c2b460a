package io.handoff.review.calendar;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The team's calendar from the settings, which counts until one is stored. */
@Startup
@ApplicationScoped
class ConfiguredCalendar {

  private final WorkingCalendar calendar;

  ConfiguredCalendar(CalendarSettings settings, HolidayRegions regions) {
    CalendarContent content =
        new CalendarContent(
            settings.zone(),
            settings.cutOff(),
            WeeklyHours.parse(settings.hours()),
            holidays(settings),
            List.of(),
            List.of());
    this.calendar = new WorkingCalendar(content, regions.holidaysOf(content.holidays()));
  }

  private static @Nullable String holidays(CalendarSettings settings) {
    if (settings.country().equalsIgnoreCase("none")) {
      return null;
    }
    String region = settings.region().map(name -> "-" + name).orElse("");
    return (settings.country() + region).toLowerCase(Locale.ROOT);
  }

  WorkingCalendar calendar() {
    return calendar;
  }
}
