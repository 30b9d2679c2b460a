package io.handoff.review.review;

import io.handoff.contracts.event.HandoffWithdrawn;
import io.handoff.contracts.event.ReviewCancelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Ends the review of a revision that was withdrawn, or that a newer one takes the place of. One
 * that was decided in the meantime stays decided.
 */
@ApplicationScoped
public class CancelReview {

  private static final Logger LOG = Logger.getLogger(CancelReview.class);

  private final Reviews reviews;
  private final ReviewPublisher publisher;
  private final Event<ReviewEnded> ended;
  private final Clock clock;

  CancelReview(Reviews reviews, ReviewPublisher publisher, Event<ReviewEnded> ended, Clock clock) {
    this.reviews = reviews;
    this.publisher = publisher;
    this.ended = ended;
    this.clock = clock;
  }

  /** Cancels the review, if there is one to cancel. */
  @Transactional
  public void cancel(HandoffWithdrawn withdrawn) {
    reviews
        .findForChange(withdrawn.handoff().id(), withdrawn.revision())
        .filter(Review::isOpen)
        .ifPresentOrElse(
            this::cancel,
            () ->
                LOG.infof(
                    "Handoff %s withdrew revision %d, which has no open review",
                    withdrawn.handoff().id(), withdrawn.revision()));
  }

  /** Cancels a review that waits. */
  void cancel(Review review) {
    review.cancel();
    tell(review);
  }

  /** Cancels the review of an older revision that still waits, when a newer revision comes. */
  void supersede(UUID handoffId, int newer) {
    reviews
        .findOpen(handoffId)
        .filter(review -> review.revision() < newer)
        .ifPresent(
            review -> {
              review.supersede(newer);
              tell(review);
              reviews.flush();
            });
  }

  private void tell(Review review) {
    Instant now = clock.instant();
    publisher.publish(
        new ReviewCancelled(
            review.handoff(), review.id().value(), review.revision(), review.reviewer(), now));
    ended.fire(new ReviewEnded(review, now));
  }
}
