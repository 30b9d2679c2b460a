package io.handoff.review.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Calendars to reckon by. */
public final class CalendarFixture {

  private CalendarContent content;

  private CalendarFixture(CalendarContent content) {
    this.content = content;
  }

  /** Works by the clock of a zone, for hours such as MON-FRI 09:00-17:30, with no holidays. */
  public static CalendarFixture in(String zone, String hours) {
    return new CalendarFixture(
        new CalendarContent(
            ZoneId.of(zone),
            LocalTime.of(16, 0),
            WeeklyHours.parse(hours),
            null,
            List.of(),
            List.of()));
  }

  /** Until when what is sent is decided on the same day. */
  public CalendarFixture cutOff(String time) {
    return with(content.week(), LocalTime.parse(time), content.holidays());
  }

  /** With the holidays of a region, such as de-by. */
  public CalendarFixture holidays(String region) {
    return with(content.week(), content.cutOff(), region);
  }

  /** With a break on every working day. */
  public CalendarFixture lunch(String from, String to) {
    Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(content.week());
    week.replaceAll(
        (day, hours) ->
            List.of(
                new WorkingHours(hours.get(0).from(), LocalTime.parse(from)),
                new WorkingHours(LocalTime.parse(to), hours.get(hours.size() - 1).to())));
    return with(week, content.cutOff(), content.holidays());
  }

  private CalendarFixture with(
      Map<DayOfWeek, List<WorkingHours>> week, LocalTime cutOff, String holidays) {
    content =
        new CalendarContent(
            content.zone(), cutOff, week, holidays, content.halfDays(), content.closures());
    return this;
  }

  /** With a half day. */
  public CalendarFixture halfDay(String date, String name, String from, String to) {
    List<HalfDay> halfDays = new ArrayList<>(content.halfDays());
    halfDays.add(
        new HalfDay(
            LocalDate.parse(date),
            name,
            List.of(new WorkingHours(LocalTime.parse(from), LocalTime.parse(to)))));
    content =
        new CalendarContent(
            content.zone(),
            content.cutOff(),
            content.week(),
            content.holidays(),
            halfDays,
            content.closures());
    return this;
  }

  /** With days on which nobody works. */
  public CalendarFixture closed(String from, String to, String name) {
    List<Closure> closures = new ArrayList<>(content.closures());
    closures.add(new Closure(LocalDate.parse(from), LocalDate.parse(to), name));
    content =
        new CalendarContent(
            content.zone(),
            content.cutOff(),
            content.week(),
            content.holidays(),
            content.halfDays(),
            closures);
    return this;
  }

  /** What it says. */
  public CalendarContent content() {
    return content;
  }

  /** The calendar. */
  public WorkingCalendar calendar() {
    return new WorkingCalendar(content, new HolidayRegions().holidaysOf(content.holidays()));
  }
}
