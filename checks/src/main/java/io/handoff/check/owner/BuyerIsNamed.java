package io.handoff.check.owner;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** Who bought it is named. */
final class BuyerIsNamed implements Check {

  private static final String PATH = "buyer";

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-OWNER-005",
          Severity.BLOCKING,
          "Who bought it is named",
          "Only the person who bought it can say what was bought.",
          List.of(PATH),
          "Who at the customer bought it?",
          "Ana Ruiz, ana.ruiz@example.org");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return Said.someone(record.document().buyer())
        ? List.of()
        : List.of(
            DESCRIPTION.finding(
                PATH,
                "Who bought it is missing.",
                "Who at the customer bought it? Enter one person's name and e-mail."));
  }
}
