package io.handoff.check.volume;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** A normal week of people's use is a number. */
final class NormalWeekIsKnown implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-009",
          Severity.WARNING,
          "A normal week of use is a number",
          "Only beside a normal week does the busiest hour show whether it is a spike.",
          List.of("load.*.normalWeek"),
          "How often do people do it in a normal week?",
          "300 page views in a normal week, 120 of them in the busiest hour");

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
        .filter(row -> row.load().normalWeek() == null)
        .map(
            row ->
                DESCRIPTION
                    .finding(
                        row.path() + ".normalWeek",
                        "How much " + row.label() + " is used in a normal week is missing.",
                        "How often do people do it in a normal week?")
                    .missing("amount in a normal week"))
        .toList();
  }
}
