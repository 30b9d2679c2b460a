package io.handoff.review.overruling;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why an overruling can be refused. */
public enum OverrulingProblem implements ProblemType {
  /** The review has no such finding. */
  UNKNOWN_FINDING("unknown-finding", "There is no such finding", RefusalKind.NOT_FOUND),
  /** The review has no such overruling. */
  UNKNOWN_OVERRULING("unknown-overruling", "There is no such overruling", RefusalKind.NOT_FOUND),
  /** Overruling takes two people. */
  OWN_OVERRULING("own-overruling", "Overruling takes two people", RefusalKind.FORBIDDEN),
  /** Nobody knows what a check that broke would find. */
  CHECK_BROKE("check-broke", "A check that broke cannot be overruled", RefusalKind.WRONG_STATE),
  /** This finding no longer stands. */
  FINDING_GONE("finding-gone", "This finding no longer stands", RefusalKind.WRONG_STATE),
  /** This overruling waits for a second person. */
  OVERRULING_ASKED("overruling-asked", "This was asked before", RefusalKind.WRONG_STATE),
  /** This overruling has been answered. */
  OVERRULING_CLOSED(
      "overruling-closed", "This overruling waits for nobody", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  OverrulingProblem(String slug, String title, RefusalKind kind) {
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
