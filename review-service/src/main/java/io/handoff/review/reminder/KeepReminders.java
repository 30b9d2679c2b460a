package io.handoff.review.reminder;

import io.handoff.contracts.document.Person;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.datecheck.DateCheck;
import io.handoff.review.datecheck.DateCheckEnded;
import io.handoff.review.datecheck.DateCheckStarted;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewEnded;
import io.handoff.review.review.ReviewResumed;
import io.handoff.review.review.ReviewStarted;
import io.handoff.review.review.TurnMoved;
import io.handoff.review.review.WhoStandsIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes down when to remind, in the transaction in which a review or question begins, moves or
 * ends.
 */
@ApplicationScoped
class KeepReminders {

  private final ReminderLadders ladders;
  private final WorkingCalendars calendars;
  private final WhoStandsIn whoStandsIn;
  private final ReminderSettings settings;

  KeepReminders(
      ReminderLadders ladders,
      WorkingCalendars calendars,
      WhoStandsIn whoStandsIn,
      ReminderSettings settings) {
    this.ladders = ladders;
    this.calendars = calendars;
    this.whoStandsIn = whoStandsIn;
    this.settings = settings;
  }

  /** A review begins with no step told. */
  void reviewStarted(@Observes ReviewStarted started) {
    Review review = started.review();
    Instant now = review.openedAt();
    ReminderTimes times = times(started.calendars().of(started.decides()), review.due().at(), now);
    ladders.persist(ReminderLadder.of(review.id().value(), Awaited.DECISION, times, now));
  }

  /** Who takes over is reminded from the next step on; that it is due is told in any case. */
  void turnMoved(@Observes TurnMoved moved) {
    begin(moved.review(), moved.at());
  }

  /** After an approval that lapsed, the reviewer is reminded from the next step on. */
  void reviewResumed(@Observes ReviewResumed resumed) {
    begin(resumed.review(), resumed.at());
  }

  /** Nobody is reminded of a decision that was taken or is not needed. */
  void reviewEnded(@Observes ReviewEnded ended) {
    ladders.stop(ended.review().id().value());
  }

  /** A question about a date begins with no step told. */
  void dateCheckStarted(@Observes DateCheckStarted started) {
    DateCheck check = started.check();
    ladders.persist(
        ReminderLadder.of(
            check.id(),
            Awaited.DATE_ANSWER,
            times(started.answering(), check.due().at(), check.askedAt()),
            check.askedAt()));
  }

  /** Nobody is reminded of an answer that was given or is not needed. */
  void dateCheckEnded(@Observes DateCheckEnded ended) {
    ladders.stop(ended.check().id());
  }

  private void begin(Review review, Instant now) {
    UUID id = review.id().value();
    ReminderTimes times = times(review, now);
    ladders
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .ifPresentOrElse(
            ladder -> ladder.begin(times, now),
            () -> ladders.persist(ReminderLadder.of(id, Awaited.DECISION, times, now)));
  }

  /** In the working time of whoever stands in for the reviewer, as the due time is. */
  private ReminderTimes times(Review review, Instant begin) {
    return times(whoStandsIn.of(review, begin).orElse(review.reviewer()), review.due().at(), begin);
  }

  private ReminderTimes times(Person whose, Instant due, Instant begin) {
    return times(calendars.of(whose), due, begin);
  }

  private ReminderTimes times(WorkingCalendar calendar, Instant due, Instant begin) {
    return ReminderTimes.of(calendar, due, settings.escalateAfter(), begin);
  }
}
