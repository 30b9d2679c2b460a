package io.handoff.deals.deal;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a command on a deal is refused. */
public enum DealProblem implements ProblemType {
  /** Nobody has told of this deal. */
  NOT_FOUND("deal-not-found", "Nobody has told of this deal", RefusalKind.NOT_FOUND),
  /** The deal takes no handoff at its stage. */
  TAKES_NO_HANDOFF(
      "deal-takes-no-handoff", "The deal takes no handoff at its stage", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  DealProblem(String slug, String title, RefusalKind kind) {
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
