package io.handoff.review.review;

import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    return open(reviews.findForChange(id));
  }

  /**
   * A review that stays open until the transaction ends, and does not change by it: others may hold
   * it so at the same time, and a decision waits for all of them.
   *
   * @throws Refused when there is none, or it has ended
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Review share(ReviewId id) {
    return open(reviews.findShared(id));
  }

  private static Review open(Optional<Review> found) {
    Review review =
        found.orElseThrow(
            () ->
                new Refused(
                    ReviewProblem.UNKNOWN_REVIEW, "Look for its handoff in the list of reviews."));
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
