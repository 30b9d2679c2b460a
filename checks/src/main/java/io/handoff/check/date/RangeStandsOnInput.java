package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** A range says what it stands on; what it stands on may be unknown. */
final class RangeStandsOnInput implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-009",
          Severity.WARNING,
          "A range says what it stands on",
          "A range that stands on nothing is a guess; nobody can tell when it will narrow.",
          List.of("milestones.*.inputs", "milestones.*.mode"),
          "What must be here or answered before this range becomes one day?",
          "Between 14 and 28 June 2027, on questions.layout, which is answered by 4 December 2026");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.promisedDates().stream()
        .filter(promised -> promised.milestone().mode() == DateMode.RANGE)
        .filter(promised -> promised.milestone().inputs().isEmpty())
        .map(
            promised ->
                DESCRIPTION.finding(
                    promised.path("inputs"),
                    "The " + promised.inWords() + " stands on no input.",
                    "What does this date wait for? Link that entry."))
        .toList();
  }
}
