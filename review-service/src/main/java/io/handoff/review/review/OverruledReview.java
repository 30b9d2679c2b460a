package io.handoff.review.review;

import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.finding.Finding;
import io.handoff.review.overruling.LatestCheck;
import io.handoff.review.overruling.LatestChecks;
import io.handoff.review.overruling.OverrulingProblem;
import io.handoff.review.overruling.ValueHash;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A review whose findings somebody overrules, locked with what the checks last said; in this order,
 * which is that of a check run too.
 */
@ApplicationScoped
class OverruledReview {

  private final Reviews reviews;
  private final LatestChecks checks;

  OverruledReview(Reviews reviews, LatestChecks checks) {
    this.reviews = reviews;
    this.checks = checks;
  }

  /** Locks both. */
  Locked lock(ReviewId id) {
    LatestCheck latest =
        reviews
            .handoffOf(id)
            .map(handoff -> checks.locked(handoff).orElseThrow(OverruledReview::gone))
            .orElseThrow(OverruledReview::unknown);
    return new Locked(reviews.findForChange(id).orElseThrow(OverruledReview::unknown), latest);
  }

  private static Refused unknown() {
    return new Refused(
        ReviewProblem.UNKNOWN_REVIEW, "Look for its handoff in the list of reviews.");
  }

  private static Refused gone() {
    return new Refused(
        OverrulingProblem.FINDING_GONE,
        "The revision is approved, or the field has changed; read what was found since.");
  }

  /**
   * Both, until the transaction ends.
   *
   * @param review the review
   * @param latest what the checks last said about its record
   */
  record Locked(Review review, LatestCheck latest) {

    /** Lets a finding pass that stands, on the value that it has in this revision. */
    void requireStanding(Finding finding) {
      if (review.state() == ReviewState.APPROVED
          || !latest.holds(finding.id(), ValueHash.of(review.document(), finding.path()))) {
        throw gone();
      }
    }
  }
}
