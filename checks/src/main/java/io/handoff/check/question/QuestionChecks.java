package io.handoff.check.question;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class QuestionChecks {

  private static final List<Check> ALL =
      List.of(
          new UnknownHasOwnerAndDay(),
          new OpenQuestionHasOwnerAndDate(),
          new AnswerComesBeforeItsDate(),
          new DependencyHasOwner(),
          new RiskHasOwner(),
          new AssumptionHasOwnerAndDay(),
          new DependencySaysHowLong(),
          new RiskHasResponse());

  private QuestionChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
