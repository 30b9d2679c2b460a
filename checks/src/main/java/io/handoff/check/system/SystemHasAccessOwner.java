package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** An integration or data source names who gives access to its system. */
final class SystemHasAccessOwner implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-004",
          Severity.BLOCKING,
          "An integration or data source names the person who gives access",
          "Work starts when somebody opens the door; without a name, nobody is asked to.",
          List.of("integrations.*.accessOwner", "dataSources.*.grantor"),
          "Which one person gives access?",
          "Ana Ruiz, ana.ruiz@example.com");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    return ConnectedSystem.allOf(document)
        .filter(system -> !Said.someone(system.accessOwner()))
        .map(
            system ->
                DESCRIPTION.finding(
                    system.accessOwnerPath(),
                    "The person who gives access to " + system.label() + " is missing.",
                    "Who at the customer gives access? Enter that person's name and e-mail."))
        .toList();
  }
}
