package io.handoff.check.question;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.field.Field;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Whatever is unknown has a person who finds it out, and a day. */
final class UnknownHasOwnerAndDay implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-QUESTION-005",
          Severity.BLOCKING,
          "What is unknown has an owner and a follow-up date",
          "A missing fact is a stop sign; with a person and a day it is a task, without them it is a"
              + " hole.",
          List.of("*.status", "*.owner", "*.followUpDate"),
          "Who finds this out, and by which day?",
          "Unknown by 16 April 2027; Mei Tan asks Noor Haddad");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (Field<Statement> field : record.statements()) {
      if (field.value().status() == Status.UNKNOWN) {
        addGaps(field.path(), field.value(), findings);
      }
    }
    return findings;
  }

  private static void addGaps(String path, Statement unknown, List<Finding> findings) {
    if (!Said.someone(unknown.owner())) {
      findings.add(
          DESCRIPTION.finding(
              path + ".owner",
              "This is unknown, and who finds it out is missing.",
              "Who finds it out? Enter one person's name and e-mail."));
    }
    if (unknown.followUpDate() == null && !hasDueDate(unknown)) {
      findings.add(
          DESCRIPTION.finding(
              path + ".followUpDate",
              "This is unknown, and the day by which it will be known is missing.",
              "By which day will it be known? Enter that day."));
    }
  }

  private static boolean hasDueDate(Statement unknown) {
    return unknown instanceof Promise promise && promise.dueDate() != null;
  }
}
