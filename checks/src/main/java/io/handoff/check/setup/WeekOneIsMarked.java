package io.handoff.check.setup;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** For each piece of setup work it is said whether the customer expects it in week one. */
final class WeekOneIsMarked implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SETUP-003",
          Severity.WARNING,
          "Setup work says whether the customer expects it in week one",
          "What the customer expects in week one is what they judge us by first.",
          List.of("setupItems.*.firstWeek"),
          "What does the customer expect in week one?",
          "Field mapping: in week one; training: later");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Map.Entry<String, SetupItem>> unmarked =
        record.document().setupItems().entrySet().stream()
            .filter(item -> item.getValue().firstWeek() == null)
            .filter(item -> !Unknown.isHonest(item.getValue()))
            .toList();
    if (unmarked.isEmpty()) {
      return List.of();
    }
    String names =
        unmarked.stream()
            .map(
                item ->
                    Said.something(item.getValue().name())
                        ? item.getValue().name().strip()
                        : item.getKey())
            .map(name -> "\"" + name + "\"")
            .sorted()
            .collect(Collectors.joining(", "));
    return List.of(
        DESCRIPTION.finding(
            "setupItems",
            "It is not said whether the customer expects this in week one: " + names + ".",
            "Which of these does the customer expect in week one? Mark each with yes or no."));
  }
}
