package io.handoff.review.deadline;

import io.handoff.contracts.finding.DueTime;
import io.handoff.review.deadline.WorkingCalendar.WorkingDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The same-day rule. A handoff sent on a working day at or before the cut-off is due at the end of
 * that day; one sent later, at the same clock time on the next working day, at the latest at that
 * day's end; one sent on a day off or before work begins counts as sent when work begins.
 */
public final class DueTimes {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final WorkingCalendar calendar;

  DueTimes(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** When a handoff sent at an instant is due, and how that came about. */
  public DueTime after(Instant sent) {
    ZonedDateTime local = sent.atZone(calendar.zone());
    return calendar
        .hoursOn(local.toLocalDate())
        .map(hours -> onWorkingDay(local, new WorkingDay(local.toLocalDate(), hours)))
        .orElseGet(() -> onDayOff(local));
  }

  private DueTime onWorkingDay(ZonedDateTime sent, WorkingDay day) {
    LocalTime time = sent.toLocalTime();
    LocalTime cutOff = calendar.cutOffWithin(day.hours());
    if (time.isBefore(day.hours().begin())) {
      return due(
          day.date(),
          day.hours().end(),
          "Sent on %s, before work began at %s, so it counts from then and is due at the end of that day, %s."
              .formatted(
                  on(sent), TIME.format(day.hours().begin()), TIME.format(day.hours().end())));
    }
    if (!time.isAfter(cutOff)) {
      return due(
          day.date(),
          day.hours().end(),
          "Sent on %s, by the cut-off at %s, so it is due at the end of that day, %s."
              .formatted(on(sent), TIME.format(cutOff), TIME.format(day.hours().end())));
    }
    return afterCutOff(sent, cutOff);
  }

  private DueTime afterCutOff(ZonedDateTime sent, LocalTime cutOff) {
    WorkingDay next = calendar.nextWorkingDay(sent.toLocalDate());
    LocalTime sameTime = sent.toLocalTime();
    boolean within =
        !sameTime.isBefore(next.hours().begin()) && !sameTime.isAfter(next.hours().end());
    LocalTime time = within ? sameTime : next.hours().end();
    return due(
        next.date(),
        time,
        "Sent on %s, after the cut-off at %s, so it is due on the next working day, %s, at %s, %s."
            .formatted(
                on(sent),
                TIME.format(cutOff),
                DAY.format(next.date()),
                within ? "the same time" : "the end of that day",
                TIME.format(time)));
  }

  private DueTime onDayOff(ZonedDateTime sent) {
    WorkingDay next = calendar.nextWorkingDay(sent.toLocalDate());
    Optional<String> holiday = calendar.holidayOn(sent.toLocalDate());
    return due(
        next.date(),
        next.hours().end(),
        "Sent on %s, a day off%s, so it counts from %s at %s and is due at the end of that day, %s."
            .formatted(
                on(sent),
                holiday.map(name -> " (" + name + ")").orElse(""),
                DAY.format(next.date()),
                TIME.format(next.hours().begin()),
                TIME.format(next.hours().end())));
  }

  private DueTime due(LocalDate day, LocalTime time, String reasoning) {
    ZonedDateTime at = day.atTime(time).atZone(calendar.zone());
    return new DueTime(at.toInstant(), calendar.zone(), reasoning);
  }

  private static String on(ZonedDateTime sent) {
    return DAY.format(sent) + " at " + TIME.format(sent);
  }
}
