package io.handoff.check.question;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** A risk says what is done about it. */
final class RiskHasResponse implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-QUESTION-007",
          Severity.WARNING,
          "A risk says what is done about it",
          "A problem that was seen early saves time only if somebody decided what to do.",
          List.of("risks.*.response"),
          "What do we do so that it does not happen, or when it does?",
          "We look at a sample before anything is promised for region east");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().risks().entrySet().stream()
        .filter(entry -> !Said.something(entry.getValue().response()))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "risks." + entry.getKey() + ".response",
                    "What is done about this risk is missing.",
                    "What do we do about it, before it happens or when it does?"))
        .toList();
  }
}
