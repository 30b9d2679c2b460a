package io.handoff.check.question;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** A risk has one person who watches it. */
final class RiskHasOwner implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-QUESTION-002",
          Severity.BLOCKING,
          "A risk has an owner",
          "A known problem that nobody watches comes as a surprise all the same.",
          List.of("risks.*.owner"),
          "Which one person watches this risk?",
          "Rina Patel watches it");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().risks().entrySet().stream()
        .filter(entry -> !Said.someone(entry.getValue().owner()))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "risks." + entry.getKey() + ".owner",
                    "The owner of this risk is missing.",
                    "Who watches it? Enter one person's name and e-mail."))
        .toList();
  }
}
