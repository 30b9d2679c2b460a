package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** An integration or data source names the format of what moves. */
final class SystemHasFormat implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-003",
          Severity.BLOCKING,
          "An integration or data source names the format of what moves",
          "Without the format nobody can tell whether the data loads as it is or needs mapping.",
          List.of("integrations.*.format", "dataSources.*.format"),
          "In which format does the data come?",
          "CSV, one file per region, UTF-8");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    return ConnectedSystem.allOf(document)
        .filter(system -> !Said.something(system.format()))
        .map(
            system ->
                DESCRIPTION.finding(
                    system.formatPath(),
                    "The format for " + system.label() + " is missing.",
                    "In which format does the data move? Enter it, for example \"CSV export\" or"
                        + " \"REST, JSON\"."))
        .toList();
  }
}
