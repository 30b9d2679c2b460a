package io.handoff.review.calendar;

import io.handoff.chassis.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What makes a calendar one that cannot be kept. */
@ApplicationScoped
class CalendarFaults {

  private static final int LONGEST_BREAK_IN_DAYS = 366;

  private final HolidayRegions regions;

  CalendarFaults(HolidayRegions regions) {
    this.regions = regions;
  }

  List<FieldFault> in(CalendarContent content) {
    List<FieldFault> faults = new ArrayList<>();
    if (content.week().isEmpty()) {
      faults.add(
          new FieldFault("week", "no-hours", "Give at least one day of the week its hours."));
    }
    content
        .week()
        .forEach(
            (day, hours) -> order("week." + day.name().toLowerCase(Locale.ROOT), hours, faults));
    boolean knowsRegion = content.holidays() == null || regions.contains(content.holidays());
    if (!knowsRegion) {
      faults.add(
          new FieldFault(
              "holidays",
              "unknown-region",
              "Send a code that GET /api/v1/calendars/holiday-regions lists, or leave it out."));
    }
    halfDays(content, faults);
    closures(content, faults);
    if (faults.isEmpty()) {
      breaks(content, faults);
    }
    return faults;
  }

  private static void order(String path, List<WorkingHours> hours, List<FieldFault> faults) {
    for (int i = 1; i < hours.size(); i++) {
      if (hours.get(i).from().isBefore(hours.get(i - 1).to())) {
        faults.add(
            new FieldFault(
                path + "." + i, "overlap", "Begin when the hours before these have ended."));
      }
    }
  }

  private static void halfDays(CalendarContent content, List<FieldFault> faults) {
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; i < content.halfDays().size(); i++) {
      HalfDay half = content.halfDays().get(i);
      order("halfDays." + i + ".hours", half.hours(), faults);
      if (!seen.add(half.date())) {
        faults.add(new FieldFault("halfDays." + i + ".date", "duplicate", "Name each day once."));
      }
    }
  }

  private static void closures(CalendarContent content, List<FieldFault> faults) {
    for (int i = 0; i < content.closures().size(); i++) {
      Closure closure = content.closures().get(i);
      if (closure.to().isBefore(closure.from())) {
        faults.add(
            new FieldFault(
                "closures." + i + ".to", "before-from", "Send a day on or after the first one."));
      }
    }
  }

  /** A review that nobody could ever be due to decide would be one that nobody decides. */
  private void breaks(CalendarContent content, List<FieldFault> faults) {
    WorkingCalendar calendar = new WorkingCalendar(content, regions.holidaysOf(content.holidays()));
    for (int i = 0; i < content.closures().size(); i++) {
      LocalDate first = content.closures().get(i).from();
      boolean works =
          first
              .datesUntil(first.plusDays(LONGEST_BREAK_IN_DAYS))
              .anyMatch(day -> calendar.workingDay(day).isPresent());
      if (!works) {
        faults.add(
            new FieldFault(
                "closures." + i, "no-working-day", "Leave a working day within a year."));
      }
    }
  }
}
