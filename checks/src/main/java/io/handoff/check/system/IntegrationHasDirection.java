package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** An integration says which way data moves. */
final class IntegrationHasDirection implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-002",
          Severity.BLOCKING,
          "An integration says which way data moves",
          "Writing into a customer's system takes other rights, tests and approvals than reading.",
          List.of("integrations.*.direction"),
          "Which way does data move: read, write, or both?",
          "READ: we read invoices and write nothing back");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    return document.integrations().entrySet().stream()
        .filter(entry -> entry.getValue().direction() == null)
        .filter(entry -> !Unknown.isHonest(entry.getValue()))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "integrations." + entry.getKey() + ".direction",
                    "The direction is missing.",
                    "Do we read from this system, write to it, or both?"))
        .toList();
  }
}
