package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Phase;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the work is split, each scope item is in one phase that exists. */
final class ScopeItemHasPhase implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-003",
          Severity.BLOCKING,
          "Where the work is split into phases, each scope item is in one of them",
          "What is in no phase is planned by nobody, and the customer expects it in the first.",
          List.of("scopeItems.*.phase", "phases"),
          "Which phase delivers this?",
          "Month-end dashboard: phase first");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Map<String, Phase> phases = record.document().phases();
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .scopeItems()
        .forEach(
            (id, item) -> {
              String path = "scopeItems." + id + ".phase";
              if (Said.something(item.phase())) {
                if (!phases.containsKey(item.phase().strip())) {
                  findings.add(
                      finding(path, "No phase of this handoff has the id " + item.phase() + "."));
                }
              } else if (!phases.isEmpty()) {
                findings.add(finding(path, "The work is split, and this item is in no phase."));
              }
            });
    return findings;
  }

  private static Finding finding(String path, String seen) {
    return DESCRIPTION.finding(
        path, seen, "Which phase delivers it? Enter the id of one phase of this handoff.");
  }
}
