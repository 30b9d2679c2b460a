package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.finding.Condition;
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
  private final DueTimes dueTimes;
  private final WhoStandsIn whoStandsIn;
  private final ReviewPublisher publisher;
  private final Event<ReviewResumed> resumed;
  private final Clock clock;

  ReopenReview(
      Reviews reviews,
      DueTimes dueTimes,
      WhoStandsIn whoStandsIn,
      ReviewPublisher publisher,
      Event<ReviewResumed> resumed,
      Clock clock) {
    this.reviews = reviews;
    this.dueTimes = dueTimes;
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
    review.reopen(missed, dueTimes.of(standIn.orElse(review.reviewer()), now, null), now);
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
            missed,
            now));
    resumed.fire(new ReviewResumed(review, now));
    return true;
  }
}
