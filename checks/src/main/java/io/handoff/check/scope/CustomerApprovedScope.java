package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.CustomerApproval;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** The customer's approval of scope and measures has a person, a day and a place. */
final class CustomerApprovedScope implements Check {

  private static final String PATH = "customerApproval";

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-006",
          Severity.WARNING,
          "The customer approved scope and success measures: who, when, and where it stands",
          "What the customer never approved is argued about when it is delivered.",
          List.of(PATH, "answers.scopeApproval"),
          "Who at the customer approved scope and measures, and where does it stand?",
          "Ana Ruiz, 12 November 2026, https://papers.example.com/scope-2-signed");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().scopeItems().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    CustomerApproval approval = record.document().customerApproval();
    if (approval == null) {
      return isPlanned(record.document()) ? List.of() : List.of(open());
    }
    List<Finding> gaps = new ArrayList<>(3);
    if (!Said.someone(approval.by())) {
      gaps.add(gap("by", "Who approved", "Who at the customer approved? Enter one person."));
    }
    if (approval.on() == null) {
      gaps.add(gap("on", "The day", "On which day did they approve?"));
    }
    if (!Said.something(approval.link())) {
      gaps.add(gap("link", "The place", "Where does the approval stand? Enter its address."));
    }
    return gaps;
  }

  /** Who approves, how and by when is the honest answer while nobody has. */
  private static boolean isPlanned(HandoffDocument document) {
    Answer planned = document.answers().get("scopeApproval");
    return planned != null && !planned.isMissing();
  }

  private static Finding open() {
    return DESCRIPTION.finding(
        PATH,
        "The customer's approval of scope and success measures is missing.",
        "Who at the customer approves them, and by which day?");
  }

  private static Finding gap(String slot, String what, String asked) {
    return DESCRIPTION
        .finding(PATH + "." + slot, what + " is missing from the customer's approval.", asked)
        .missing(slot);
  }
}
