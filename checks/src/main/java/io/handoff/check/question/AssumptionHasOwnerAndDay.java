package io.handoff.check.question;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Assumption;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** An assumption has a person who checks it, and a day. */
final class AssumptionHasOwnerAndDay implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-QUESTION-003",
          Severity.BLOCKING,
          "An assumption has an owner and a day to check it by",
          "What nobody checks by a day turns into a fact, and the plan stands on it.",
          List.of("assumptions.*.owner", "assumptions.*.checkBy"),
          "Who checks this, and by which day?",
          "Mei Tan checks by 20 April 2027 whether all three regions use one CRM");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .assumptions()
        .forEach((id, assumption) -> addGaps("assumptions." + id, assumption, findings));
    return findings;
  }

  private static void addGaps(String path, Assumption assumption, List<Finding> findings) {
    if (!Said.someone(assumption.owner())) {
      findings.add(
          DESCRIPTION.finding(
              path + ".owner",
              "The owner of this assumption is missing.",
              "Who checks whether it is true? Enter one person's name and e-mail."));
    }
    if (assumption.checkBy() == null) {
      findings.add(
          DESCRIPTION.finding(
              path + ".checkBy",
              "The day by which this assumption is checked is missing.",
              "By which day will it be checked? Enter that day."));
    }
  }
}
