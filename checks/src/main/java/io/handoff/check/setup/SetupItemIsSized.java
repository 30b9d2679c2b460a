package io.handoff.check.setup;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** A setup item says its name, its kind, its owner and its size. */
final class SetupItemIsSized implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SETUP-002",
          Severity.WARNING,
          "A setup item has a kind, an owner and a size",
          "Work without a size is planned as nothing; setup thought simple has cost two extra weeks.",
          List.of(
              "setupItems.*.name", "setupItems.*.kind", "setupItems.*.owner", "setupItems.*.size"),
          "Which kind of work is it, who sees to it, and is it hours, days or weeks?",
          "Field mapping, Mei Tan, days");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().setupItems().entrySet().stream()
        .filter(item -> !Unknown.isHonest(item.getValue()))
        .flatMap(item -> finding("setupItems." + item.getKey(), item.getValue()).stream())
        .toList();
  }

  private static Optional<Finding> finding(String path, SetupItem item) {
    return new Missing()
        .unless(Said.something(item.name()), "name", "name")
        .unless(item.kind() != null, "kind", "kind")
        .unless(Said.someone(item.owner()), "owner", "owner")
        .unless(item.size() != null, "size", "size")
        .in(path)
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "This piece of setup work lacks its " + missing.slots() + ".",
                        "What kind of work is it, who sees to it, and does it take hours, days or"
                            + " weeks? Enter what is missing.")
                    .missing(missing.slots()));
  }
}
