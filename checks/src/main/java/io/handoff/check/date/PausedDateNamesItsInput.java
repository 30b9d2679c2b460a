package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** A paused date says what it waits for. */
final class PausedDateNamesItsInput implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-012",
          Severity.WARNING,
          "A paused date says what it waits for",
          "A date that waits for nothing in particular stays paused until somebody asks.",
          List.of("milestones.*.inputs", "milestones.*.mode"),
          "What has to be here before this date can be promised?",
          "Paused, on dataSources.east, whose sample comes by 2 May 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().milestones().entrySet().stream()
        .filter(entry -> entry.getValue().mode() == DateMode.PAUSED)
        .filter(entry -> entry.getValue().inputs().isEmpty())
        .map(
            entry ->
                DESCRIPTION.finding(
                    "milestones." + entry.getKey() + ".inputs",
                    "What this paused date waits for is missing.",
                    "Which input brings it back? Link that entry."))
        .toList();
  }
}
