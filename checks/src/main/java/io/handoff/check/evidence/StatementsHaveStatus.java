package io.handoff.check.evidence;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.field.Field;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Whatever is stated says how far it can be trusted. */
final class StatementsHaveStatus implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-EVIDENCE-007",
          Severity.WARNING,
          "Whatever is stated says how far it can be trusted",
          "Without a status a guess looks like a fact.",
          List.of("*.status"),
          "Did the customer say it, do we assume it, or does nobody know?",
          "CONFIRMED, from the call note of 4 November 2026");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (Field<Statement> field : record.statements()) {
      if (MissingStatus.isAt(field) && !MissingStatus.isCore(field)) {
        findings.add(
            DESCRIPTION.finding(
                field.path() + ".status",
                "Whether this is confirmed, assumed or unknown is missing.",
                "Did the customer say it, or do we assume it? Choose confirmed, assumed or"
                    + " unknown."));
      }
    }
    return findings;
  }
}
