package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A limit that was agreed has an amount and its unit, or says in its note what it is. */
final class LimitIsBounded implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-005",
          Severity.WARNING,
          "A limit agreed in the sale has an amount and a unit",
          "A limit without a number limits nothing, and is found out at kickoff.",
          List.of("limits.*.amount", "limits.*.unit", "limits.*.note"),
          "How much exactly, in which unit?",
          "Rows per import: 200,000 rows");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .limits()
        .forEach(
            (id, limit) -> {
              if (limit.amount() == null && !isSaidInWords(limit)) {
                findings.add(
                    DESCRIPTION.finding(
                        "limits." + id + ".amount",
                        "The amount of this limit is missing.",
                        "How much was agreed? Enter the amount and its unit."));
              } else if (limit.amount() != null && !Said.something(limit.unit())) {
                findings.add(
                    DESCRIPTION.finding(
                        "limits." + id + ".unit",
                        "This limit is " + limit.amount().toPlainString() + " of no unit.",
                        "What is counted, for example users, rows or hours?"));
              }
            });
    return findings;
  }

  private static boolean isSaidInWords(Limit limit) {
    return Said.something(limit.note()) || Amount.isIn(limit.name());
  }
}
