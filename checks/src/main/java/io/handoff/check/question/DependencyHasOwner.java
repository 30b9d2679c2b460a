package io.handoff.check.question;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** What must move outside has one person who drives it, until it is settled. */
final class DependencyHasOwner implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-QUESTION-004",
          Severity.BLOCKING,
          "A dependency has an owner",
          "Another team moves when one person keeps asking; without an owner nobody does.",
          List.of("dependencies.*.owner", "dependencies.*.settledOn"),
          "Which one person drives this until it is settled?",
          "Tom Berg gets the change board to decide");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().dependencies().entrySet().stream()
        .filter(entry -> entry.getValue().settledOn() == null)
        .filter(entry -> !Said.someone(entry.getValue().owner()))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "dependencies." + entry.getKey() + ".owner",
                    "The owner of this dependency is missing.",
                    "Who drives it? Enter one person's name and e-mail."))
        .toList();
  }
}
