package io.handoff.deals.suggestion;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why an answer to suggestions is refused. */
public enum SuggestionProblem implements ProblemType {
  /** A suggestion was answered before. */
  SUGGESTION_CLOSED(
      "suggestion-closed", "A suggestion was answered before", RefusalKind.WRONG_STATE),
  /** The record changed beneath a suggestion. */
  SUGGESTION_OUTDATED(
      "suggestion-outdated", "The record changed beneath a suggestion", RefusalKind.WRONG_STATE);

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
