package io.handoff.review.reminder;

import io.handoff.review.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;

/**
 * When each step of a ladder is told; no step comes before the one that it follows.
 *
 * @param before that the decision is due soon
 * @param due that it is due
 * @param after that it has been late for long
 */
record ReminderTimes(Instant before, Instant due, Instant after) {

  private static final Duration REMINDED_BEFORE = Duration.ofMinutes(60);

  /**
   * The times for a reviewer whose turn begins at some instant. Who takes over late has the whole
   * time until the last step.
   */
  static ReminderTimes of(
      WorkingCalendar calendar, Instant dueAt, Duration escalateAfter, Instant begin) {
    Instant due = later(dueAt, begin);
    return new ReminderTimes(
        later(calendar.before(due, REMINDED_BEFORE), begin),
        due,
        calendar.after(due, escalateAfter));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  Instant of(ReminderStep step) {
    return switch (step) {
      case BEFORE -> before;
      case DUE -> due;
      case AFTER -> after;
    };
  }
}
