package io.handoff.review.review;

import io.handoff.contracts.event.DecisionVoided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Takes in that a decision crossed a withdrawal: it counts for nothing, and stays to be seen. */
@ApplicationScoped
public class VoidDecision {

  private static final Logger LOG = Logger.getLogger(VoidDecision.class);

  private final Reviews reviews;

  VoidDecision(Reviews reviews) {
    this.reviews = reviews;
  }

  /** Marks the review's decision as void, if there is one that counts. */
  @Transactional
  public void takeIn(DecisionVoided fact) {
    reviews
        .findForChange(fact.handoff().id(), fact.revision())
        .filter(Review::isDecided)
        .ifPresentOrElse(
            review -> review.voidDecision(fact.at()),
            () ->
                LOG.warnf(
                    "Handoff %s voided a decision on revision %d, which has none here",
                    fact.handoff().id(), fact.revision()));
  }
}
