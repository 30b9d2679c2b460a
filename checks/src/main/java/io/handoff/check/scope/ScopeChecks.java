package io.handoff.check.scope;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class ScopeChecks {

  private static final List<Check> ALL =
      List.of(
          new ExclusionsAreNamed(),
          new ScopeIsNotEmpty(),
          new CoreQuestionsAreAnswered(),
          new ScopeItemIsDefined(),
          new SuccessMeasureIsWhole(),
          new OldDataIsDecided(),
          new ScopeItemHasPhase(),
          new PhaseHasEntryCondition(),
          new ScopeItemHasKind(),
          new LimitIsBounded(),
          new CustomerApprovedScope());

  private ScopeChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
