package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** At least one thing is delivered, and it has a name. */
final class ScopeIsNotEmpty implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-008",
          Severity.BLOCKING,
          "At least one thing that will be delivered is named",
          "Without a list, everybody delivers and expects something else.",
          List.of("scopeItems.*.name"),
          "What will be delivered, item by item?",
          "Month-end dashboard, custom dashboard, 1: one page with 6 charts by region");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    boolean named =
        record.document().scopeItems().values().stream()
            .anyMatch(item -> Said.something(item.name()) || Said.something(item.definition()));
    return named
        ? List.of()
        : List.of(
            DESCRIPTION.finding(
                "scopeItems",
                "The list of what will be delivered is empty.",
                "What will be delivered? Enter each item with its kind, how many, and what counts"
                    + " as one."));
  }
}
