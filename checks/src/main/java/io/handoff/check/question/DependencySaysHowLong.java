package io.handoff.check.question;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** What must move outside says how long it takes, or how often the other side meets. */
final class DependencySaysHowLong implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-QUESTION-008",
          Severity.WARNING,
          "A dependency says how long it takes",
          "A team that meets once a week can cost a week per question, and dates have to leave room"
              + " for it.",
          List.of(
              "dependencies.*.leadTimeDays", "dependencies.*.cadence", "dependencies.*.settledOn"),
          "How many working days does it take, or how often does the other side meet?",
          "5 working days; the change board meets every Tuesday");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().dependencies().entrySet().stream()
        .filter(entry -> saysNothing(entry.getValue()))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "dependencies." + entry.getKey() + ".leadTimeDays",
                    "How long this dependency takes is missing.",
                    "How many working days does it take, or how often does the other side meet?"))
        .toList();
  }

  private static boolean saysNothing(Dependency dependency) {
    return dependency.settledOn() == null
        && dependency.leadTimeDays() == null
        && !Said.something(dependency.cadence());
  }
}
