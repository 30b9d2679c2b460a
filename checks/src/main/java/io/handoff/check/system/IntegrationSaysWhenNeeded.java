package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Unknown;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** An integration says whether the customer can start without it. */
final class IntegrationSaysWhenNeeded implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-018",
          Severity.WARNING,
          "An integration says whether it is needed on day one",
          "What they cannot start without is built first, whatever else was planned.",
          List.of("integrations.*.neededOn"),
          "Can the customer start without it?",
          "DAY_ONE: no order is taken without it");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().integrations().entrySet().stream()
        .filter(entry -> entry.getValue().neededOn() == null)
        .filter(entry -> !Unknown.isHonest(entry.getValue()))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "integrations." + entry.getKey() + ".neededOn",
                    "Whether the customer can start without this is not said.",
                    "Can the customer start without it? Choose day one or later."))
        .toList();
  }
}
