package io.handoff.check.volume;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** A number for next year that is far above today's is an estimate. */
final class GrowthIsAnEstimate implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-008",
          Severity.WARNING,
          "Growth is marked as an estimate",
          "Nobody knows the users of next year; what was said about them is a plan to check.",
          List.of("load.*.now", "load.*.month1", "load.*.month12", "load.*.estimate"),
          "Where does the number for month 12 come from, and who confirms it by when?",
          "50 users now, 5,000 in month 12 as an estimate that Mei Tan confirms by 16 April 2027");

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
    return LoadRow.of(record, LoadKind.PEOPLE)
        .filter(row -> Growth.isExpectedIn(row.load()) && !isEstimate(row.load()))
        .map(
            row ->
                DESCRIPTION.finding(
                    row.path() + ".estimate",
                    row.label()
                        + " grows to "
                        + row.load().month12()
                        + " in month 12, and that is not marked as an estimate.",
                    "Is the number for month 12 an estimate? Mark it so, with the day it is"
                        + " confirmed by."))
        .toList();
  }

  /** What is assumed with a day to check it by is treated as an estimate already. */
  private static boolean isEstimate(LoadEntry load) {
    return Boolean.TRUE.equals(load.estimate())
        || (load.status() == Status.ASSUMED && load.followUpDate() != null);
  }
}
