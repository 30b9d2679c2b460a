package io.handoff.review.condition;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a condition cannot be met. */
public enum ConditionProblem implements ProblemType {
  /** There is no such condition. */
  UNKNOWN_CONDITION("unknown-condition", "There is no such condition", RefusalKind.NOT_FOUND),
  /** This condition is somebody else's. */
  NOT_YOUR_CONDITION(
      "not-your-condition", "This condition is somebody else's", RefusalKind.FORBIDDEN),
  /** Nobody waits for this condition. */
  CONDITION_CLOSED("condition-closed", "Nobody waits for this condition", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  ConditionProblem(String slug, String title, RefusalKind kind) {
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
