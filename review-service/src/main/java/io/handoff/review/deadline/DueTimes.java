package io.handoff.review.deadline;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.deadline.DueClock.Kind;
import io.handoff.review.deadline.DueClock.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When decisions are due, by the calendar of whoever decides: the earlier of two clocks counts. */
@ApplicationScoped
public class DueTimes {

  private final WorkingCalendars calendars;

  DueTimes(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  /**
   * When a handoff that was sent to a reviewer is due, and how that came about.
   *
   * @param sent when it was sent
   * @param stageChangedAt when its deal reached its stage, if that is known
   */
  public Due of(Person reviewer, Instant sent, @Nullable Instant stageChangedAt) {
    return of(calendars.of(reviewer), sent, stageChangedAt);
  }

  /** The same by a calendar. */
  public static Due of(WorkingCalendar calendar, Instant sent, @Nullable Instant stageChangedAt) {
    DueTime sameDay = new SameDayRule(calendar).after(sent);
    if (stageChangedAt == null) {
      return new Due(sameDay, List.of(submission(sent, sameDay, State.COUNTS, "")));
    }
    DueClock stage = new StageClock(calendar).from(stageChangedAt, sent, sameDay);
    return stage.state() == State.COUNTS
        ? new Due(
            new DueTime(stage.endsAt(), calendar.zone(), stage.reasoning()),
            List.of(
                submission(
                    sent, sameDay, State.LATER, " The clock of the deal's stage ends earlier."),
                stage))
        : new Due(sameDay, List.of(submission(sent, sameDay, State.COUNTS, ""), stage));
  }

  private static DueClock submission(Instant sent, DueTime due, State state, String more) {
    return new DueClock(Kind.SUBMISSION, sent, due.at(), state, due.reasoning() + more);
  }
}
