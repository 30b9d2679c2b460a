package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.finding.Condition;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.deadline.DueTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets an approval lapse whose conditions were not met in time. */
@ApplicationScoped
public class ReopenReview {

  private final Reviews reviews;
  private final WorkingCalendars calendars;
  private final WhoStandsIn whoStandsIn;
  private final ReviewPublisher publisher;
  private final Event<ReviewResumed> resumed;
  private final Clock clock;

  ReopenReview(
      Reviews reviews,
      WorkingCalendars calendars,
      WhoStandsIn whoStandsIn,
      ReviewPublisher publisher,
      Event<ReviewResumed> resumed,
      Clock clock) {
    this.reviews = reviews;
    this.calendars = calendars;
    this.whoStandsIn = whoStandsIn;
    this.publisher = publisher;
    this.resumed = resumed;
    this.clock = clock;
  }

  /** Locks a review, unless somebody else has. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean lockIfFree(ReviewId id) {
    return reviews.findIfFree(id).isPresent();
  }

  /**
   * Reopens the review, unless its approval was overtaken by a newer revision.
   *
   * @param missed the conditions that were not met in time
   * @return whether it was reopened
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean reopen(ReviewId id, List<Condition> missed) {
    Review review = reviews.findForChange(id).orElseThrow();
    if (review.state() != ReviewState.APPROVED
        || review.revision() != reviews.newestRevision(review.handoff().id())) {
      return false;
    }
    Instant now = clock.instant();
    Optional<Person> standIn = whoStandsIn.of(review, now);
    WorkingCalendar calendar = calendars.of(standIn.orElse(review.reviewer()));
    review.reopen(missed, DueTimes.of(calendar, now, null), now);
    publisher.publish(
        new ReviewReopened(
            review.handoff(),
            id.value(),
            review.revision(),
            review.hash(),
            review.round(),
            review.reviewer(),
            standIn.orElse(null),
            review.salesOwner(),
            review.engineeringOwner(),
            review.due(),
            WorkingTimes.around(review.due().at(), calendar, now),
            missed,
            now));
    resumed.fire(new ReviewResumed(review, now));
    return true;
  }
}
