package io.handoff.check.volume;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** A busiest hour says what is done, how often, and when. */
final class BusiestHourIsKnown implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-002",
          Severity.BLOCKING,
          "The busiest hour says what people do, how often and when",
          "A system is built for its busiest hour; 10,000 quiet accounts can be less work than 500"
              + " people on Mondays at 9.",
          List.of("load.*.busiestAction", "load.*.peakPerHour", "load.*.window", "load.*.peak"),
          "What do most people do in the busiest hour, how often, and when is that?",
          "Opening the dashboard, 120 times an hour, on Mondays from 9:00 to 10:00 CET");

  private static final int HOURS_OF_A_WEEK = 168;

  /** Up to so many times the average, an hour is like any other. */
  private static final int STEADY = 2;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return LoadRow.allOf(record).anyMatch(BusiestHourIsKnown::hasBusiestHour);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return LoadRow.allOf(record)
        .filter(BusiestHourIsKnown::hasBusiestHour)
        .flatMap(row -> finding(row).stream())
        .toList();
  }

  /** People have one; machines do where their busiest hour is far above the others. */
  private static boolean hasBusiestHour(LoadRow row) {
    LoadEntry load = row.load();
    if (load.kind() == LoadKind.PEOPLE) {
      return true;
    }
    Long hour = load.peakPerHour();
    Long week = load.normalWeek();
    return load.kind() != null
        && hour != null
        && week != null
        && Said.something(load.busiestAction())
        && hour > STEADY * week / HOURS_OF_A_WEEK;
  }

  private static Optional<Finding> finding(LoadRow row) {
    LoadEntry load = row.load();
    return new Missing()
        .unless(Said.something(load.busiestAction()), "busiestAction", "what people do most")
        .unless(load.peakPerHour() != null, "peakPerHour", "how often in the busiest hour")
        .unless(Said.something(load.window()) || load.peak() != null, "window", "when that is")
        .in(row.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "Of the busiest hour of "
                            + row.label()
                            + ", this is missing: "
                            + missing.slots()
                            + ".",
                        "What happens in the busiest hour, how often, and when is it?")
                    .missing(missing.slots()));
  }
}
