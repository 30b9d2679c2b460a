package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What is delivered says how many there are and what counts as one. */
final class ScopeItemIsDefined implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-002",
          Severity.BLOCKING,
          "Each scope item says how many, and what exactly counts as one",
          "One word such as reports becomes ten dashboards when nobody counted.",
          List.of("scopeItems.*.quantity", "scopeItems.*.definition"),
          "How many of these, and what exactly counts as one?",
          "1 dashboard: one page with 6 charts, by region");

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
        .forEach((id, item) -> findings.addAll(gaps("scopeItems." + id, item)));
    return findings;
  }

  private static List<Finding> gaps(String path, ScopeItem item) {
    List<Finding> gaps = new ArrayList<>(2);
    if (!Said.something(item.definition())) {
      gaps.add(
          DESCRIPTION
              .finding(
                  path + ".definition",
                  "What counts as one of these is missing.",
                  "What exactly counts as one? Say what it shows or does, and for whom.")
              .missing("definition"));
    }
    if (!isCounted(item)) {
      gaps.add(
          DESCRIPTION
              .finding(
                  path + ".quantity",
                  item.quantity() == null
                      ? "How many of these will be delivered is missing."
                      : "The quantity is " + item.quantity() + ", which delivers nothing.",
                  "How many of these will be delivered? Enter a number from 1.")
              .missing("quantity"));
    }
    return gaps;
  }

  /** A definition that counts says how many, too. */
  private static boolean isCounted(ScopeItem item) {
    return item.quantity() == null
        ? Amount.isIn(item.name()) || Amount.isIn(item.definition())
        : item.quantity() > 0;
  }
}
