package io.handoff.check.owner;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Whom to talk to at the customer, and who holds the final sign-off, are named. */
final class ContactAndApproverAreNamed implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-OWNER-006",
          Severity.WARNING,
          "The contact at the customer and the final approver are named",
          "A question without an addressee waits, and so does a record that nobody may sign off.",
          List.of("contact", "finalApprover"),
          "Whom do we ask at the customer, and who signs this off?",
          "Tom Berg at the customer; Rina Patel signs off");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<Finding> findings = new ArrayList<>(2);
    if (!Said.someone(document.contact())) {
      findings.add(
          DESCRIPTION.finding(
              "contact",
              "Whom to talk to at the customer is missing.",
              "Whom do we ask at the customer? Enter one person's name and e-mail."));
    }
    if (!Said.someone(document.finalApprover())) {
      findings.add(
          DESCRIPTION.finding(
              "finalApprover",
              "Who holds the final sign-off is missing.",
              "Who signs this off in the end? Enter one person's name and e-mail."));
    }
    return findings;
  }
}
