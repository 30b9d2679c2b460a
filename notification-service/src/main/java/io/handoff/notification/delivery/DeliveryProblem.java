package io.handoff.notification.delivery;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a command about a delivery is refused. */
public enum DeliveryProblem implements ProblemType {
  /** There is no such delivery. */
  UNKNOWN("delivery-unknown", "There is no such delivery", RefusalKind.NOT_FOUND),
  /** It cannot be tried again. */
  NOT_RETRIABLE(
      "delivery-not-retriable", "This delivery cannot be tried again", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  DeliveryProblem(String slug, String title, RefusalKind kind) {
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
