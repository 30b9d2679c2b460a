package io.handoff.review.deadline;

import io.handoff.contracts.finding.DueTime;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The same-day rule. A handoff sent on a working day at or before the cut-off is due at the end of
 * that day; one sent later, at the same clock time on the next working day, at the latest at that
 * day's end; one sent on a day off or before work begins counts as sent when work begins.
 */
final class SameDayRule {

  private final WorkingCalendar calendar;

  SameDayRule(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** When a handoff sent at an instant is due, and how that came about. */
  DueTime after(Instant sent) {
    ZonedDateTime local = sent.atZone(calendar.zone());
    return calendar
        .workingDay(local.toLocalDate())
        .map(day -> onWorkingDay(local, day))
        .orElseGet(() -> onDayOff(local));
  }

  private DueTime onWorkingDay(ZonedDateTime sent, WorkingDay day) {
    LocalTime time = sent.toLocalTime();
    LocalTime cutOff = calendar.cutOffOn(day);
    if (time.isBefore(day.begin())) {
      return due(
          day.date(),
          day.end(),
          "Sent on %s, before work began at %s, so it counts from then and is due at the end of that day, %s."
              .formatted(on(sent), ClockWords.of(day.begin()), ClockWords.of(day.end())));
    }
    if (!time.isAfter(cutOff)) {
      return due(
          day.date(),
          day.end(),
          "Sent on %s, by the cut-off at %s, so it is due at the end of that day, %s."
              .formatted(on(sent), ClockWords.of(cutOff), ClockWords.of(day.end())));
    }
    return afterCutOff(sent, cutOff);
  }

  private DueTime afterCutOff(ZonedDateTime sent, LocalTime cutOff) {
    WorkingDay next = calendar.nextWorkingDay(sent.toLocalDate());
    LocalTime sameTime = sent.toLocalTime();
    boolean within = !sameTime.isBefore(next.begin()) && !sameTime.isAfter(next.end());
    LocalTime time = within ? sameTime : next.end();
    return due(
        next.date(),
        time,
        "Sent on %s, after the cut-off at %s, so it is due on the next working day, %s, at %s, %s."
            .formatted(
                on(sent),
                ClockWords.of(cutOff),
                ClockWords.of(next.date()),
                within ? "the same time" : "the end of that day",
                ClockWords.of(time)));
  }

  private DueTime onDayOff(ZonedDateTime sent) {
    WorkingDay next = calendar.nextWorkingDay(sent.toLocalDate());
    Optional<String> name = calendar.nameOf(sent.toLocalDate());
    return due(
        next.date(),
        next.end(),
        "Sent on %s, a day off%s, so it counts from %s at %s and is due at the end of that day, %s."
            .formatted(
                on(sent),
                name.map(called -> " (" + called + ")").orElse(""),
                ClockWords.of(next.date()),
                ClockWords.of(next.begin()),
                ClockWords.of(next.end())));
  }

  private DueTime due(LocalDate day, LocalTime time, String reasoning) {
    return new DueTime(calendar.at(day, time), calendar.zone(), reasoning);
  }

  private static String on(ZonedDateTime sent) {
    return ClockWords.of(sent.toInstant(), sent.getZone());
  }
}
