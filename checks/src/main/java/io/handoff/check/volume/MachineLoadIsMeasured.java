package io.handoff.check.volume;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What machines send is an amount in an hour or in a week. */
final class MachineLoadIsMeasured implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-004",
          Severity.BLOCKING,
          "What machines send is an amount in an hour or in a week",
          "200 people are little beside 20,000 calls an hour, and only one of the two shows in a"
              + " count of users.",
          List.of("load.*.kind", "load.*.peakPerHour", "load.*.normalWeek"),
          "How much do machines send in the busiest hour, or in a normal week?",
          "20,000 API calls in the busiest hour; 7 imports of stock lists a week, at 1:00");

  private static final Set<LoadKind> BY_MACHINES =
      EnumSet.complementOf(EnumSet.of(LoadKind.PEOPLE, LoadKind.BURST));

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return LoadRow.allOf(record).anyMatch(MachineLoadIsMeasured::isByMachines);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return LoadRow.allOf(record)
        .filter(MachineLoadIsMeasured::isByMachines)
        .filter(row -> !isMeasured(row.load()))
        .map(
            row ->
                DESCRIPTION
                    .finding(
                        row.path() + ".peakPerHour",
                        "How much "
                            + row.label()
                            + " is in the busiest hour, or in a normal week, is missing.",
                        "How many are there in the busiest hour, or in a normal week?")
                    .missing("amount with its period"))
        .toList();
  }

  private static boolean isByMachines(LoadRow row) {
    return row.load().kind() != null && BY_MACHINES.contains(row.load().kind());
  }

  /** So many at once within so many minutes is an amount with its period, too. */
  private static boolean isMeasured(LoadEntry load) {
    return load.peakPerHour() != null || load.normalWeek() != null || load.burstSize() != null;
  }
}
