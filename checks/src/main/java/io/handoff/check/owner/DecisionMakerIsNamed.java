package io.handoff.check.owner;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.SamePerson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** One person at the customer settles trade-offs in the scope. */
final class DecisionMakerIsNamed implements Check {

  private static final String PATH = "decisionMaker";

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-OWNER-003",
          Severity.BLOCKING,
          "One person at the customer settles trade-offs in the scope",
          "When two wishes exclude each other, the work stops until somebody may choose.",
          List.of(PATH, "salesOwner", "engineeringOwner"),
          "Who at the customer settles it when not everything fits?",
          "Ana Ruiz, head of finance, ana.ruiz@example.org");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    Person decides = document.decisionMaker();
    if (!Said.someone(decides)) {
      return List.of(finding("Who at the customer settles trade-offs in the scope is missing."));
    }
    return SamePerson.are(decides, document.salesOwner())
            || SamePerson.are(decides, document.engineeringOwner())
        ? List.of(finding("The person who settles trade-offs for the customer is one of ours."))
        : List.of();
  }

  private static Finding finding(String seen) {
    return DESCRIPTION.finding(
        PATH,
        seen,
        "Who at the customer settles it when not everything fits? Enter one person's name and"
            + " e-mail.");
  }
}
