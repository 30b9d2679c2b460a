package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** A date says why it matters. */
final class DateHasReason implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-004",
          Severity.WARNING,
          "A date says why it matters",
          "Whoever knows what happens on the day knows what to save first when time runs short.",
          List.of("milestones.*.reason", "milestones.*.promisedDate", "milestones.*.requestedDate"),
          "What happens on that day, and what happens if it is missed?",
          "The board meets on 12 June 2027 and wants the figures of May");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().milestones().entrySet().stream()
        .filter(entry -> isDated(entry.getValue()) && !Said.something(entry.getValue().reason()))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "milestones." + entry.getKey() + ".reason",
                    "Why this date matters is missing.",
                    "What happens on that day? Name the meeting, contract or season."))
        .toList();
  }

  private static boolean isDated(Milestone milestone) {
    return milestone.promisedDate() != null || milestone.requestedDate() != null;
  }
}
