package io.handoff.review.review;

import io.handoff.contracts.event.HandoffReopened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Takes in that an approved record went back to sales: its approval lapses, and a review that waits
 * again because of a missed condition has nothing left to decide.
 */
@ApplicationScoped
public class EndApproval {

  private static final Logger LOG = Logger.getLogger(EndApproval.class);

  private final Reviews reviews;
  private final CancelReview cancelReview;
  private final Event<ApprovalEnded> ended;
  private final Clock clock;

  EndApproval(Reviews reviews, CancelReview cancelReview, Event<ApprovalEnded> ended, Clock clock) {
    this.reviews = reviews;
    this.cancelReview = cancelReview;
    this.ended = ended;
    this.clock = clock;
  }

  /** Ends the approval, if there is one that counts. */
  @Transactional
  public void takeIn(HandoffReopened fact) {
    reviews
        .findForChange(fact.handoff().id(), fact.revision())
        .ifPresentOrElse(
            review -> end(review, fact),
            () ->
                LOG.warnf(
                    "Handoff %s was reopened, and revision %d has no review here",
                    fact.handoff().id(), fact.revision()));
  }

  private void end(Review review, HandoffReopened fact) {
    switch (review.state()) {
      case APPROVED -> {
        review.lapse(fact.by(), fact.cause(), fact.at());
        boolean isNewest = review.revision() == reviews.newestRevision(review.handoff().id());
        ended.fire(new ApprovalEnded(review, isNewest, clock.instant()));
      }
      case OPEN -> cancelReview.cancel(review);
      case RETURNED, CANCELLED, VOIDED, LAPSED ->
          LOG.infof(
              "Handoff %s was reopened, and revision %d is %s by now",
              fact.handoff().id(), fact.revision(), review.state());
    }
  }
}
