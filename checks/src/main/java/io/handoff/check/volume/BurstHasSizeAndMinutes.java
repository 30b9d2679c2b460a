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

/** A burst says how many come at once, and within how many minutes. */
final class BurstHasSizeAndMinutes implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-003",
          Severity.BLOCKING,
          "A burst says how many come, and within how many minutes",
          "500 sign-ins spread over a morning need nothing; within 20 minutes they need a plan.",
          List.of("load.*.kind", "load.*.burstSize", "load.*.burstMinutes"),
          "How many come at once, and within how many minutes?",
          "500 people sign in within 20 minutes, each working day from 7:40");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return LoadRow.allOf(record).anyMatch(BurstHasSizeAndMinutes::isBurst);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return LoadRow.allOf(record)
        .filter(BurstHasSizeAndMinutes::isBurst)
        .flatMap(row -> finding(row).stream())
        .toList();
  }

  private static boolean isBurst(LoadRow row) {
    LoadEntry load = row.load();
    return load.kind() == LoadKind.BURST || load.burstSize() != null || load.burstMinutes() != null;
  }

  private static Optional<Finding> finding(LoadRow row) {
    LoadEntry load = row.load();
    Integer minutes = load.burstMinutes();
    return new Missing()
        .unless(load.burstSize() != null, "burstSize", "how many come")
        .unless(minutes != null && minutes > 0, "burstMinutes", "within how many minutes")
        .in(row.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "Of the burst of "
                            + row.label()
                            + ", this is missing: "
                            + missing.slots()
                            + ".",
                        "How many come, and within how many minutes?")
                    .missing(missing.slots()));
  }
}
