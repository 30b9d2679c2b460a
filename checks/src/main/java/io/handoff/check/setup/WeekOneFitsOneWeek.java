package io.handoff.check.setup;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.Size;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** What the customer expects in week one takes no weeks. */
final class WeekOneFitsOneWeek implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SETUP-006",
          Severity.WARNING,
          "What the customer expects in week one fits into one week",
          "Weeks of work do not fit into the first one, and the customer notices first of all.",
          List.of("setupItems.*.firstWeek", "setupItems.*.size"),
          "Which part of it does the customer need in week one?",
          "Map 23 fields: week one, days; import of 22 months: later, weeks");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().setupItems().entrySet().stream()
        .filter(item -> isTooLong(item.getValue()))
        .map(
            item ->
                DESCRIPTION.finding(
                    "setupItems." + item.getKey() + ".size",
                    "This is expected in week one, and it takes weeks.",
                    "Which part of it does the customer need in week one? Enter that part as an"
                        + " item of its own, or plan it for later."))
        .toList();
  }

  private static boolean isTooLong(SetupItem item) {
    return Boolean.TRUE.equals(item.firstWeek()) && item.size() == Size.WEEKS;
  }
}
