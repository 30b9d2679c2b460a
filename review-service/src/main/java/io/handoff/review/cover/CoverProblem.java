package io.handoff.review.cover;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a cover can be refused. */
public enum CoverProblem implements ProblemType {
  /** There is no such cover. */
  UNKNOWN_COVER("unknown-cover", "There is no such cover", RefusalKind.NOT_FOUND),
  /** Only a manager covers somebody else. */
  NOT_YOUR_COVER(
      "not-your-cover", "People cover for themselves; a manager for all", RefusalKind.FORBIDDEN);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  CoverProblem(String slug, String title, RefusalKind kind) {
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
