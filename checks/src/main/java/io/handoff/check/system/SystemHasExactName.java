package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** An integration or data source names its system exactly, not by what it is for. */
final class SystemHasExactName implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-001",
          Severity.BLOCKING,
          "An integration or data source names its system exactly",
          "Effort depends on the product: \"the CRM\" can be a day's work or a month's.",
          List.of("integrations.*.system", "dataSources.*.name"),
          "Which product is it?",
          "NetSuite");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    return ConnectedSystem.allOf(document)
        .filter(system -> !SystemName.isExact(system.name()))
        .map(
            system ->
                DESCRIPTION.finding(
                    system.namePath(),
                    Said.something(system.name())
                        ? system.label() + " names a kind of system, not a product."
                        : "The system's name is missing.",
                    "Which product is it? Enter its exact name, for example \"NetSuite\"."))
        .toList();
  }
}
