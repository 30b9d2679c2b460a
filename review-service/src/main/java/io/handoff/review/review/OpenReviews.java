package io.handoff.review.review;

import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reviews that wait for a decision, locked until the transaction ends. */
@ApplicationScoped
public class OpenReviews {

  private final Reviews reviews;

  OpenReviews(Reviews reviews) {
    this.reviews = reviews;
  }

  /**
   * A review that may still be changed.
   *
   * @throws Refused when there is none, or it has ended
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Review lock(ReviewId id) {
    Review review =
        reviews
            .findForChange(id)
            .orElseThrow(
                () ->
                    new Refused(
                        ReviewProblem.UNKNOWN_REVIEW,
                        "Look for its handoff in the list of reviews."));
    requireOpen(review);
    return review;
  }

  /** Refuses a review that has ended, saying how and by whom. */
  static void requireOpen(Review review) {
    if (review.isOpen()) {
      return;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("currentState", review.state());
    review
        .decidedBy()
        .ifPresent(
            decider -> {
              data.put("decidedBy", decider.name());
              data.put("decidedAt", review.decidedAt());
            });
    throw new Refused(
        ReviewProblem.REVIEW_CLOSED,
        review
            .decidedBy()
            .map(decider -> decider.name() + " has decided on this revision already.")
            .orElse("Sales withdrew this revision; there is nothing left to decide."),
        data,
        List.of());
  }
}
