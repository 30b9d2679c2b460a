package io.handoff.review.advice;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why advice can be refused. */
public enum AdviceProblem implements ProblemType {
  /** Nobody asked you for that. */
  UNKNOWN_ADVICE("unknown-advice", "Nobody asked you for that", RefusalKind.NOT_FOUND);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  AdviceProblem(String slug, String title, RefusalKind kind) {
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
