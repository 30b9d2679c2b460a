package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** What is out is said, or a named person confirmed that nothing is. */
final class ExclusionsAreNamed implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-001",
          Severity.BLOCKING,
          "What is out of scope is said as clearly as what is in",
          "What nobody ruled out, the customer expects: single sign-on, old data, training.",
          List.of("exclusions", "nothingExcluded"),
          "What is out, for example single sign-on or old data?",
          "Old data from before 2025 is out: the customer archives it");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    if (namesExclusions(document) || isConfirmed(document)) {
      return List.of();
    }
    return List.of(
        DESCRIPTION.finding(
            "exclusions",
            "The list of exclusions is empty.",
            "What is out, for example single sign-on or old data? Enter at least one line, or name"
                + " who confirmed that nothing is excluded."));
  }

  private static boolean namesExclusions(HandoffDocument document) {
    return document.exclusions().values().stream().anyMatch(out -> Said.something(out.name()));
  }

  private static boolean isConfirmed(HandoffDocument document) {
    Confirmation confirmation = document.nothingExcluded();
    return confirmation != null && Said.someone(confirmation.by());
  }
}
