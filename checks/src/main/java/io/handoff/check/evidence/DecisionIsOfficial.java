package io.handoff.check.evidence;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A decision that is not official yet is shown to the reviewer. */
final class DecisionIsOfficial implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-EVIDENCE-003",
          Severity.WARNING,
          "A decision on scope, date or effort is official",
          "What was agreed in a chat is remembered differently by the two who were there.",
          List.of("decisions.*.state"),
          "Who decides it, and where will the final wording stand?",
          "Decided by Ana Ruiz on 12 November 2026; it stands in scope paper 2");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .decisions()
        .forEach(
            (id, decision) -> {
              if (decision.state() == null || decision.state() == DecisionState.UNOFFICIAL) {
                findings.add(
                    DESCRIPTION.finding(
                        "decisions." + id + ".state",
                        "This decision is unofficial, so it changes nothing yet.",
                        "Who decides it, when, with which effect, and where does the final wording"
                            + " stand?"));
              }
            });
    return findings;
  }
}
