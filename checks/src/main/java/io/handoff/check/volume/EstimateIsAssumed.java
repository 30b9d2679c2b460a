package io.handoff.check.volume;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** An estimate is assumed, and somebody confirms it by a day. */
final class EstimateIsAssumed implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-005",
          Severity.BLOCKING,
          "An estimate of usage is assumed, with an owner and a day to confirm it by",
          "An estimate that reads like a fact decides the design, and nobody ever checks it.",
          List.of("load.*.estimate", "load.*.status", "load.*.owner", "load.*.followUpDate"),
          "Who confirms this estimate, and by which day?",
          "5,000 users in a year, assumed; Mei Tan confirms it with Noor Haddad by 16 April 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return LoadRow.allOf(record).anyMatch(EstimateIsAssumed::isEstimate);
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return LoadRow.allOf(record)
        .filter(EstimateIsAssumed::isEstimate)
        .flatMap(row -> finding(row).stream())
        .toList();
  }

  private static boolean isEstimate(LoadRow row) {
    return Boolean.TRUE.equals(row.load().estimate());
  }

  private static Optional<Finding> finding(LoadRow row) {
    LoadEntry load = row.load();
    if (load.status() == Status.CONFIRMED) {
      return Optional.of(
          DESCRIPTION.finding(
              row.path() + ".status",
              row.label() + " is an estimate, and it is called confirmed.",
              "Is it an estimate, or did the customer confirm the number?"));
    }
    return new Missing()
        .unless(Said.someone(load.owner()), "owner", "who confirms it")
        .unless(load.followUpDate() != null, "followUpDate", "by which day")
        .in(row.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "Of the estimate of "
                            + row.label()
                            + ", this is missing: "
                            + missing.slots()
                            + ".",
                        "Who confirms the estimate, and by which day?")
                    .missing(missing.slots()));
  }
}
