package io.handoff.review.datecheck;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why an answer about a date can be refused. */
public enum DateCheckProblem implements ProblemType {
  /** There is no such question. */
  UNKNOWN_DATE_CHECK(
      "unknown-date-check", "There is no such question about a date", RefusalKind.NOT_FOUND),
  /** Nobody checks a date of their own. */
  OWN_DATE("own-date", "Nobody checks a date that they asked about", RefusalKind.FORBIDDEN),
  /** Somebody else answers this question. */
  NOT_ASKED("not-asked", "Somebody else answers this question", RefusalKind.FORBIDDEN),
  /** This question is answered. */
  DATE_ANSWERED("date-answered", "This question is answered", RefusalKind.WRONG_STATE),
  /** Sales took this question back. */
  DATE_WITHDRAWN("date-withdrawn", "Sales took this question back", RefusalKind.WRONG_STATE),
  /** No firm day can stand on this yet. */
  DATE_NOT_FIRM("date-not-firm", "No firm day can stand on this yet", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  DateCheckProblem(String slug, String title, RefusalKind kind) {
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
