package io.handoff.review.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.Severity;
import io.handoff.review.review.FrozenReview;
import io.handoff.review.review.ReviewState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the checks would find in a revision, beside what they found and what people decided.
 *
 * @param reviewId the review
 * @param handoffNumber the number people use
 * @param revision number of the revision
 * @param openedAt when the review was opened
 * @param before what was found then
 * @param now what would be found
 * @param state how the review ended
 * @param reasons what had to change, by field
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReplayedRevision(
    UUID reviewId,
    String handoffNumber,
    int revision,
    Instant openedAt,
    List<Found> before,
    List<Found> now,
    ReviewState state,
    List<Reason> reasons) {

  /**
   * A finding, in short.
   *
   * @param id its id
   * @param check id of the check
   * @param path the field
   * @param severity whether it blocks an approval
   * @param outcome FAIL, ERROR or OVERRIDDEN
   */
  public record Found(String id, String check, String path, Severity severity, Outcome outcome) {

    static Found of(Finding finding) {
      return new Found(
          finding.id(), finding.check(), finding.path(), finding.severity(), finding.outcome());
    }
  }

  static ReplayedRevision of(FrozenReview review, List<Finding> now) {
    return new ReplayedRevision(
        review.id(),
        review.handoffNumber(),
        review.revision(),
        review.openedAt(),
        review.findings().stream().map(Found::of).toList(),
        now.stream().map(Found::of).toList(),
        review.state(),
        review.reasons());
  }
}
