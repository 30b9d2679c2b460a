package io.handoff.review.review;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a decision can be refused. */
public enum ReviewProblem implements ProblemType {
  /** There is no such review. */
  UNKNOWN_REVIEW("unknown-review", "There is no such review", RefusalKind.NOT_FOUND),
  /** Nobody decides on what they wrote. */
  OWN_REVISION("own-revision", "Nobody decides on what they wrote", RefusalKind.FORBIDDEN),
  /** Somebody else decides on this review. */
  NOT_THE_REVIEWER(
      "not-the-reviewer", "Somebody else decides on this review", RefusalKind.FORBIDDEN),
  /** This review has ended. */
  REVIEW_CLOSED("review-closed", "This review has ended", RefusalKind.WRONG_STATE),
  /** This is not the revision under review. */
  OTHER_REVISION(
      "other-revision", "This is not the revision under review", RefusalKind.WRONG_STATE),
  /** Something stands against an approval. */
  APPROVAL_BLOCKED(
      "approval-blocked", "Something stands against an approval", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  ReviewProblem(String slug, String title, RefusalKind kind) {
    this.slug = slug;
    this.title = title;
    this.kind = kind;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
