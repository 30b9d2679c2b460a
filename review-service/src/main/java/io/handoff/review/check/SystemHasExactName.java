package io.handoff.review.check;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** An integration or data source names its system exactly, not by what it is for. */
final class SystemHasExactName implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-001",
          "An integration or data source names its system exactly",
          Severity.BLOCKING,
          "Effort depends on the product: \"the CRM\" can be a day's work or a month's.");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(HandoffDocument document) {
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
