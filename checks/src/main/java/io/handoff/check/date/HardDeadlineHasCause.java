package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A hard deadline names the outside cause that fixes it. */
final class HardDeadlineHasCause implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-005",
          Severity.BLOCKING,
          "A hard deadline names its outside cause",
          "A deadline that nothing outside fixes is a wish, and a wish can move.",
          List.of(
              "milestones.*.hardDeadline",
              "milestones.*.hardCause",
              "answers.hardDeadline",
              "answers.hardDeadlineCause"),
          "Which contract, law, event or season outside fixes this day?",
          "30 June 2027, because the contract for the old portal ends on that day");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<Finding> findings = new ArrayList<>();
    document
        .milestones()
        .forEach(
            (id, milestone) -> {
              LocalDate deadline = milestone.hardDeadline();
              if (deadline != null && OutsideCause.isMissingIn(milestone.hardCause())) {
                findings.add(finding("milestones." + id + ".hardCause", deadline));
              }
            });
    addAnswer(document, findings);
    return findings;
  }

  private static void addAnswer(HandoffDocument document, List<Finding> findings) {
    Answer deadline = document.answers().get("hardDeadline");
    AnswerValue value = deadline == null ? null : deadline.value();
    LocalDate day = value == null ? null : value.from();
    Answer cause = document.answers().get("hardDeadlineCause");
    if (day == null || (cause != null && isNamed(cause)) || isCaused(day, document)) {
      return;
    }
    findings.add(
        finding(cause == null ? "answers.hardDeadline" : "answers.hardDeadlineCause", day));
  }

  /** A cause that is unknown by a date is an honest answer. */
  private static boolean isNamed(Answer cause) {
    if (cause.status() == Status.UNKNOWN) {
      return true;
    }
    String said = cause.customerFact() == null ? "" : cause.customerFact();
    String assumed = cause.salesAssumption() == null ? "" : cause.salesAssumption();
    return !OutsideCause.isMissingIn(said + " " + assumed);
  }

  /** A milestone may name the cause of the same day. */
  private static boolean isCaused(LocalDate day, HandoffDocument document) {
    return document.milestones().values().stream()
        .anyMatch(
            milestone ->
                day.equals(milestone.hardDeadline())
                    && !OutsideCause.isMissingIn(milestone.hardCause()));
  }

  private static Finding finding(String path, LocalDate deadline) {
    return DESCRIPTION.finding(
        path,
        "The outside cause of the hard deadline " + Day.inWords(deadline) + " is missing.",
        "What outside fixes this day? If nothing does, make it a requested date.");
  }
}
