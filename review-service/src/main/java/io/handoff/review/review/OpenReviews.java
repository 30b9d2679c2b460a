package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reviews that wait for a decision, locked until the transaction ends. */
@ApplicationScoped
public class OpenReviews {

  private final Reviews reviews;
  private final List<DeciderRule> deciderRules;

  OpenReviews(Reviews reviews, @All List<DeciderRule> deciderRules) {
    this.reviews = reviews;
    this.deciderRules = deciderRules;
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

  /**
   * The review of a handoff's newest revision, that stays open until the transaction ends.
   *
   * @throws Refused when there is none, or it has ended
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Review shareNewest(UUID handoffId) {
    return open(reviews.findNewestShared(handoffId));
  }

  private static Review open(Optional<Review> found) {
    Review review = found.orElseThrow(OpenReviews::unknown);
    requireOpen(review);
    return review;
  }

  private static Refused unknown() {
    return new Refused(
        ReviewProblem.UNKNOWN_REVIEW, "Look for its handoff in the list of reviews.");
  }

  /**
   * A review that somebody may decide on.
   *
   * @throws Refused when there is none, it is not theirs to decide, or it has ended
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Review lockToDecide(ReviewId id, Actor by) {
    Review review = reviews.findForChange(id).orElseThrow(OpenReviews::unknown);
    for (DeciderRule rule : deciderRules) {
      rule.refusal(review, by)
          .ifPresent(
              refused -> {
                throw refused;
              });
    }
    requireOpen(review);
    return review;
  }

  private static String ended(Review review) {
    return review.state() == ReviewState.LAPSED
        ? "The record went back to sales after it was approved; decide on its next revision."
        : review
            .decidedBy()
            .map(decider -> decider.name() + " has decided on this revision already.")
            .orElseGet(() -> withoutDecision(review));
  }

  private static String withoutDecision(Review review) {
    return review.supersededBy() == null
        ? "Sales withdrew this revision; there is nothing left to decide."
        : "Revision " + review.supersededBy() + " took its place; decide on that one.";
  }

  /** Whether somebody may decide on a review, as far as the person counts. */
  public boolean mayDecide(Review review, Actor by) {
    return deciderRules.stream().allMatch(rule -> rule.refusal(review, by).isEmpty());
  }

  /** Refuses a review that has ended, saying how and by whom. */
  private static void requireOpen(Review review) {
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
    throw new Refused(ReviewProblem.REVIEW_CLOSED, ended(review), data, List.of());
  }
}
