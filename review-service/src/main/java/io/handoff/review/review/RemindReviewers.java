package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewOverdue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Reminds a reviewer an hour before a decision is due, and tells reviewer and manager when it is
 * overdue; once each. The mark and the fact are one transaction, and a review that another replica
 * is at is passed over, so any number of replicas remind once.
 */
@ApplicationScoped
public class RemindReviewers {

  private final Reviews reviews;
  private final TeamSettings team;
  private final ReviewPublisher publisher;
  private final Clock clock;

  RemindReviewers(Reviews reviews, TeamSettings team, ReviewPublisher publisher, Clock clock) {
    this.reviews = reviews;
    this.team = team;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Reminds of one decision that is due soon.
   *
   * @return whether there was one
   */
  @Transactional
  public boolean remindDueSoon() {
    Instant now = clock.instant();
    Optional<Review> found = reviews.nextDueSoon(now);
    found.ifPresent(
        review -> {
          review.remindDueSoon(now);
          publisher.publish(
              new ReviewDueSoon(
                  review.handoff(),
                  review.id().value(),
                  review.revision(),
                  review.reviewer(),
                  review.due(),
                  now));
        });
    return found.isPresent();
  }

  /**
   * Tells of one decision that is overdue.
   *
   * @return whether there was one
   */
  @Transactional
  public boolean remindOverdue() {
    Instant now = clock.instant();
    Optional<Review> found = reviews.nextOverdue(now);
    found.ifPresent(
        review -> {
          review.remindOverdue(now);
          publisher.publish(
              new ReviewOverdue(
                  review.handoff(),
                  review.id().value(),
                  review.revision(),
                  review.reviewer(),
                  review.salesOwner(),
                  new Person(team.managerName(), team.managerEmail()),
                  review.due(),
                  now));
        });
    return found.isPresent();
  }
}
