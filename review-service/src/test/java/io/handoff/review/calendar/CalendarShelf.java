package io.handoff.review.calendar;

import io.handoff.chassis.identity.Actor;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stored calendars in memory, which count as the service says. */
public final class CalendarShelf {

  private static final Actor SOMEBODY = new Actor("mei", "Mei Tan", null, Set.of("manager"));

  private static final HolidayRegions REGIONS = new HolidayRegions();
  private static final ConfiguredCalendar CONFIGURED =
      new ConfiguredCalendar(new Configuration(), REGIONS);

  private final List<StoredCalendar> shelf = new ArrayList<>();
  private final WorkingCalendars calendars = new WorkingCalendars(new Shelf(), CONFIGURED, REGIONS);

  /** The calendar that counts for everybody until one is stored. */
  public static WorkingCalendar configured() {
    return CONFIGURED.calendar();
  }

  /** Whose calendar counts. */
  public WorkingCalendars calendars() {
    return calendars;
  }

  /** Replaces a calendar. */
  public void change(CalendarOwner owner, CalendarContent content, Instant now) {
    List<StoredCalendar> ever = ever(Set.of(owner));
    if (!ever.isEmpty()) {
      ever.get(ever.size() - 1).replace(now);
    }
    shelf.add(StoredCalendar.of(owner, ever.size() + 1, content, SOMEBODY, now));
  }

  private List<StoredCalendar> ever(Collection<CalendarOwner> owners) {
    return shelf.stream().filter(calendar -> owners.contains(calendar.owner())).toList();
  }

  /** Holds calendars as the table does. */
  private final class Shelf extends StoredCalendars {

    @Override
    List<StoredCalendar> current(Collection<CalendarOwner> owners) {
      List<StoredCalendar> ever = CalendarShelf.this.ever(owners);
      return ever.stream()
          .filter(
              calendar ->
                  ever.stream()
                      .filter(other -> other.owner().equals(calendar.owner()))
                      .noneMatch(other -> other.version() > calendar.version()))
          .toList();
    }

    @Override
    List<StoredCalendar> ever(Collection<CalendarOwner> owners) {
      return CalendarShelf.this.ever(owners);
    }
  }

  /** The team's calendar until one is stored. */
  private static final class Configuration implements CalendarSettings {

    @Override
    public ZoneId zone() {
      return ZoneId.of("Europe/Berlin");
    }

    @Override
    public String hours() {
      return "MON-THU 09:00-17:30, FRI 09:00-15:00";
    }

    @Override
    public LocalTime cutOff() {
      return LocalTime.of(16, 0);
    }

    @Override
    public String country() {
      return "de";
    }

    @Override
    public Optional<String> region() {
      return Optional.of("by");
    }
  }
}
