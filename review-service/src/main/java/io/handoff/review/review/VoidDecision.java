package io.handoff.review.review;

import io.handoff.contracts.event.DecisionVoided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Takes in that a decision crossed a withdrawal: it counts for nothing, and stays to be seen. */
@ApplicationScoped
public class VoidDecision {

  private static final Logger LOG = Logger.getLogger(VoidDecision.class);

  private final Reviews reviews;
  private final Event<DecisionUndone> undone;
  private final Clock clock;

  VoidDecision(Reviews reviews, Event<DecisionUndone> undone, Clock clock) {
    this.reviews = reviews;
    this.undone = undone;
    this.clock = clock;
  }

  /** Marks the review's decision as void, if there is one that counts. */
  @Transactional
  public void takeIn(DecisionVoided fact) {
    reviews
        .findForChange(fact.handoff().id(), fact.revision())
        .filter(Review::isDecided)
        .ifPresentOrElse(
            review -> {
              review.voidDecision(fact.at());
              tell(review);
            },
            () ->
                LOG.warnf(
                    "Handoff %s voided a decision on revision %d, which has none here",
                    fact.handoff().id(), fact.revision()));
  }

  private void tell(Review review) {
    boolean isNewest = review.revision() == reviews.newestRevision(review.handoff().id());
    undone.fire(new DecisionUndone(review, isNewest, clock.instant()));
  }
}
