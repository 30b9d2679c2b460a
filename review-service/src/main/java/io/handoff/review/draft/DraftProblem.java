package io.handoff.review.draft;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why something about drafts can be refused. */
public enum DraftProblem implements ProblemType {
  /** You have no such draft. */
  UNKNOWN_DRAFT("unknown-draft", "You have no such draft", RefusalKind.NOT_FOUND),
  /** You have no draft to send. */
  NOTHING_TO_SEND("nothing-to-send", "You have no draft to send", RefusalKind.WRONG_STATE),
  /** There are too many drafts. */
  TOO_MANY_DRAFTS("too-many-drafts", "There are too many drafts", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  DraftProblem(String slug, String title, RefusalKind kind) {
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
