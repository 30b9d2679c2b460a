package io.handoff.review.deadline;

import io.handoff.contracts.finding.DueTime;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.deadline.DueClock.Kind;
import io.handoff.review.deadline.DueClock.State;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of 24 hours from the deal's change of stage. It counts when it ends before the decision
 * is due anyway and in working time after the handoff was sent; else it does not, and that is kept.
 */
final class StageClock {

  private static final Duration LENGTH = Duration.ofHours(24);

  private final WorkingCalendar calendar;

  StageClock(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * The clock.
   *
   * @param sent when the handoff was sent
   * @param due when the decision is due by the same-day rule
   */
  DueClock from(Instant stageChangedAt, Instant sent, DueTime due) {
    Instant end = stageChangedAt.plus(LENGTH);
    if (!end.isAfter(sent)) {
      return clock(
          stageChangedAt,
          State.MISSED,
          "had passed when it was sent, so this clock is missed and does not count.");
    }
    if (!isInWorkingTime(end)) {
      return clock(
          stageChangedAt,
          State.MISSED,
          "is not in working time, so this clock is missed and does not count.");
    }
    return end.isBefore(due.at())
        ? clock(
            stageChangedAt, State.COUNTS, "is earlier than the same-day rule, so it is due then.")
        : clock(
            stageChangedAt,
            State.LATER,
            "is not earlier than the same-day rule, so this clock does not count.");
  }

  /** The very end of a stretch of work is a time to be done by, as the end of a day is. */
  private boolean isInWorkingTime(Instant end) {
    return calendar.isWorking(end) || calendar.isWorking(end.minusNanos(1));
  }

  private DueClock clock(Instant stageChangedAt, State state, String outcome) {
    Instant end = stageChangedAt.plus(LENGTH);
    return new DueClock(
        Kind.STAGE_CHANGE,
        stageChangedAt,
        end,
        state,
        "The deal reached its stage on %s; 24 hours later, on %s, %s"
            .formatted(
                ClockWords.of(stageChangedAt, calendar.zone()),
                ClockWords.of(end, calendar.zone()),
                outcome));
  }
}
