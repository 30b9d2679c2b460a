package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** Each phase says what must be so before it starts. */
final class PhaseHasEntryCondition implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-010",
          Severity.WARNING,
          "A phase says what must be so before it starts",
          "Without a condition the next phase starts on a day, whether the one before works or not.",
          List.of("phases.*.entryCondition"),
          "What must be so before this phase starts?",
          "The first month is closed on the dashboard.");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().phases().entrySet().stream()
        .filter(entry -> !Said.something(entry.getValue().entryCondition()))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "phases." + entry.getKey() + ".entryCondition",
                    "What must be so before this phase starts is missing.",
                    "What must be so before it starts? Enter something that anybody can check."))
        .toList();
  }
}
