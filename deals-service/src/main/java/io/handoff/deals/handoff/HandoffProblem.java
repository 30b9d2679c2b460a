package io.handoff.deals.handoff;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a command on a handoff is refused. */
public enum HandoffProblem implements ProblemType {
  /** There is no such handoff for you. */
  NOT_FOUND("handoff-not-found", "There is no such handoff for you", RefusalKind.NOT_FOUND),
  /** The handoff has no such version. */
  NO_SUCH_VERSION("no-such-version", "The handoff has no such version", RefusalKind.NOT_FOUND),
  /** Only its sales owner and collaborators may change it. */
  NOT_YOURS(
      "not-yours-to-edit",
      "Only its sales owner and collaborators may change it",
      RefusalKind.FORBIDDEN),
  /** Only who may change it or approved it may reopen it. */
  NOT_YOURS_TO_REOPEN(
      "not-yours-to-reopen",
      "Only who may change it, its engineering owner and who approved it may reopen it",
      RefusalKind.FORBIDDEN),
  /** The handoff is in a state that does not allow this. */
  WRONG_STATE(
      "wrong-state", "The handoff is in a state that does not allow this", RefusalKind.WRONG_STATE),
  /** The deal already has an active handoff. */
  DEAL_HAS_HANDOFF(
      "deal-has-handoff", "The deal already has an active handoff", RefusalKind.WRONG_STATE),
  /** Delivery is asked about this day already. */
  DATE_BEING_CHECKED(
      "date-being-checked", "Delivery is asked about this day already", RefusalKind.WRONG_STATE),
  /** There is no such question about a date. */
  NO_SUCH_DATE_CHECK(
      "unknown-date-check", "There is no such question about a date", RefusalKind.NOT_FOUND),
  /** This question is answered. */
  DATE_ANSWERED("date-answered", "This question is answered", RefusalKind.WRONG_STATE),
  /** The record is not complete enough to submit. */
  INCOMPLETE("incomplete", "The record is not complete enough to submit", RefusalKind.INVALID);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  HandoffProblem(String slug, String title, RefusalKind kind) {
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
