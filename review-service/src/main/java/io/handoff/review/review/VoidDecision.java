package io.handoff.review.review;

import io.handoff.contracts.event.DecisionVoided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Takes in that a decision crossed a withdrawal: it counts for nothing, and stays to be seen. A
 * review that waits again because of a missed condition has nothing left to decide.
 */
@ApplicationScoped
public class VoidDecision {

  private static final Logger LOG = Logger.getLogger(VoidDecision.class);

  private final Reviews reviews;
  private final CancelReview cancelReview;
  private final Event<DecisionUndone> undone;
  private final Clock clock;

  VoidDecision(
      Reviews reviews, CancelReview cancelReview, Event<DecisionUndone> undone, Clock clock) {
    this.reviews = reviews;
    this.cancelReview = cancelReview;
    this.undone = undone;
    this.clock = clock;
  }

  /** Marks the review's decision as void if it counts; cancels the review if it waits again. */
  @Transactional
  public void takeIn(DecisionVoided fact) {
    reviews
        .findForChange(fact.handoff().id(), fact.revision())
        .filter(review -> review.isDecided() || review.waitsAgain())
        .ifPresentOrElse(
            review -> end(review, fact),
            () ->
                LOG.warnf(
                    "Handoff %s voided a decision on revision %d, which has none here",
                    fact.handoff().id(), fact.revision()));
  }

  private void end(Review review, DecisionVoided fact) {
    if (review.waitsAgain()) {
      cancelReview.cancel(review);
      return;
    }
    review.voidDecision(fact.at());
    boolean isNewest = review.revision() == reviews.newestRevision(review.handoff().id());
    undone.fire(new DecisionUndone(review, isNewest, clock.instant()));
  }
}
