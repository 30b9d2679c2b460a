package io.handoff.review.suggestion;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a suggestion can be refused. */
public enum SuggestionProblem implements ProblemType {
  /** Too much is suggested and not answered. */
  TOO_MANY_SUGGESTIONS(
      "too-many-suggestions", "Too much is suggested and not answered", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  SuggestionProblem(String slug, String title, RefusalKind kind) {
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
