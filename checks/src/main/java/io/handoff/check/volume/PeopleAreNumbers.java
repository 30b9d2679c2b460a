package io.handoff.check.volume;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Active users now, in month 1 and in month 12 are numbers. */
final class PeopleAreNumbers implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-001",
          Severity.BLOCKING,
          "Active users now, in month 1 and in month 12 are numbers",
          "40 users and 5,000 users are two designs; which of them is asked for shows in numbers.",
          List.of("load.*.now", "load.*.month1", "load.*.month12"),
          "How many people use it now, in month 1 and in month 12?",
          "500 active users now, 600 in month 1, 5,000 in month 12");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return LoadRow.of(record, LoadKind.PEOPLE).findAny().isPresent();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return LoadRow.of(record, LoadKind.PEOPLE).flatMap(row -> finding(row).stream()).toList();
  }

  private static Optional<Finding> finding(LoadRow row) {
    LoadEntry load = row.load();
    return new Missing()
        .unless(load.now() != null, "now", "now")
        .unless(load.month1() != null, "month1", "in month 1")
        .unless(load.month12() != null, "month12", "in month 12")
        .in(row.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "How many people are active " + missing.slots() + " is missing.",
                        "How many people are active then? Enter people, not accounts.")
                    .missing("active people " + missing.slots()));
  }
}
