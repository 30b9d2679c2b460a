package io.handoff.check.question;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** An open question has one owner and a due date. */
final class OpenQuestionHasOwnerAndDate implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-QUESTION-001",
          Severity.BLOCKING,
          "An open question has an owner and a due date",
          "A question that nobody has to answer by a day is answered during the project.",
          List.of("questions.*.owner", "questions.*.dueDate", "questions.*.outcome"),
          "Who answers this, and by which day?",
          "Ana Ruiz answers by 27 November 2026");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<Finding> findings = new ArrayList<>();
    document
        .questions()
        .forEach(
            (id, question) -> {
              if (!Said.something(question.outcome())) {
                findings.addAll(gaps("questions." + id, question));
              }
            });
    return findings;
  }

  private static List<Finding> gaps(String path, OpenQuestion question) {
    List<Finding> gaps = new ArrayList<>();
    if (!Said.someone(question.owner())) {
      gaps.add(
          DESCRIPTION.finding(
              path + ".owner",
              "The owner of this open question is missing.",
              "Who answers it? Enter one person's name and e-mail."));
    }
    if (question.dueDate() == null) {
      gaps.add(
          DESCRIPTION.finding(
              path + ".dueDate",
              "The due date of this open question is missing.",
              "By which day will it be answered? Enter that day."));
    }
    return gaps;
  }
}
