package io.handoff.check.evidence;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is confirmed says what was confirmed, and not in the box of what we think. */
final class ConfirmedSaysSomething implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-EVIDENCE-005",
          Severity.BLOCKING,
          "What is confirmed says what the customer said",
          "A confirmed blank, or a guess marked confirmed, is built on as if it were a fact.",
          List.of("answers.*.status", "answers.*.customerFact", "answers.*.value"),
          "What did the customer say?",
          "40 people in finance and operations use it, said Ana Ruiz");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .answers()
        .forEach(
            (key, answer) -> {
              String path = "answers." + key;
              if (answer.segments().isEmpty()) {
                judge(path, answer.status(), answer.customerFact(), answer.value(), findings);
              }
              answer
                  .segments()
                  .forEach(
                      (id, segment) ->
                          judge(
                              path + ".segments." + id,
                              segment.status(),
                              segment.customerFact(),
                              segment.value(),
                              findings));
            });
    return findings;
  }

  private static void judge(
      String path,
      @Nullable Status status,
      @Nullable String fact,
      @Nullable AnswerValue value,
      List<Finding> findings) {
    if (status == Status.CONFIRMED && value == null && !Said.something(fact)) {
      findings.add(
          DESCRIPTION.finding(
              path + ".customerFact",
              "This is confirmed, and what the customer said is missing.",
              "What did the customer say? Enter it, or change the status to assumed."));
    }
  }
}
