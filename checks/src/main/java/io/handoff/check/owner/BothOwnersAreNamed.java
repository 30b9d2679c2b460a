package io.handoff.check.owner;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.SamePerson;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** One person in sales and another in engineering answer for the deal. */
final class BothOwnersAreNamed implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-OWNER-002",
          Severity.BLOCKING,
          "One person in sales and another in engineering answer for the deal",
          "A trade-off waits until somebody knows who may settle it.",
          List.of("salesOwner", "engineeringOwner"),
          "Who answers for this deal in sales, and who in engineering?",
          "Mei Tan in sales, Rina Patel in engineering");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Person sales = record.document().salesOwner();
    Person engineering = record.document().engineeringOwner();
    List<Finding> findings = new ArrayList<>(2);
    if (!Said.someone(sales)) {
      findings.add(missing("salesOwner", "sales"));
    }
    if (!Said.someone(engineering)) {
      findings.add(missing("engineeringOwner", "engineering"));
    } else if (SamePerson.are(sales, engineering)) {
      findings.add(
          DESCRIPTION.finding(
              "engineeringOwner",
              "The same person answers for the deal in sales and in engineering.",
              "Who in engineering answers for it? Enter a second person."));
    }
    return findings;
  }

  private static Finding missing(String path, String where) {
    return DESCRIPTION.finding(
        path,
        "Who answers for this deal in " + where + " is missing.",
        "Who answers for it in " + where + "? Enter one person's name and e-mail.");
  }
}
