package io.handoff.review.calendar;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a calendar is not shown or not changed. */
public enum CalendarProblem implements ProblemType {
  /** There is no such calendar. */
  UNKNOWN_CALENDAR("unknown-calendar", "There is no such calendar", RefusalKind.NOT_FOUND),
  /** This calendar is for somebody else to change. */
  OTHERS_CALENDAR(
      "others-calendar", "This calendar is for somebody else to change", RefusalKind.FORBIDDEN);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  CalendarProblem(String slug, String title, RefusalKind kind) {
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
