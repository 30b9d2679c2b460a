package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What is delivered says of which kind it is. */
final class ScopeItemHasKind implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-009",
          Severity.WARNING,
          "Each scope item says of which kind it is",
          "A standard report takes hours, a custom dashboard takes weeks.",
          List.of("scopeItems.*.kind"),
          "Is it a standard part or made for this customer?",
          "Custom dashboard");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .scopeItems()
        .forEach(
            (id, item) -> {
              if (!Said.something(item.kind())) {
                findings.add(
                    DESCRIPTION.finding(
                        "scopeItems." + id + ".kind",
                        "The kind of this item is missing.",
                        "Which kind is it, for example a standard report or a custom dashboard?"));
              }
            });
    return findings;
  }
}
