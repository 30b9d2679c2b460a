package io.handoff.review.verdict;

import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Opens a round with what was said in the rounds before. Each answer's last verdict is held against
 * the new revision: what did not change, and leans on nothing that did, is not asked again.
 */
@ApplicationScoped
class CarryVerdicts {

  private final Verdicts verdicts;

  CarryVerdicts(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  void onStart(@Observes ReviewStarted started) {
    Review review = started.review();
    if (review.isFirst()) {
      return;
    }
    verdicts
        .last(review.handoff().id())
        .values()
        .forEach(verdict -> verdicts.carry(CarriedVerdict.into(review, verdict)));
  }
}
