package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Set;

/** Old data is in, in part in, or out, where the work reports on data or moves it. */
final class OldDataIsDecided implements Check {

  private static final String PATH = "answers.historicalData";

  private static final Set<String> KINDS = Set.of("REPORTING", "MIGRATION");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-007",
          Severity.BLOCKING,
          "Reporting and migration work says whether old data is in, in part, or out",
          "Old data is often most of the work, and the customer takes it for granted.",
          List.of(PATH, "answers.dealKind"),
          "Is old data in, in part, or out?",
          "PART: figures from January 2025 on; everything older stays in the archive");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    Answer kind = record.document().answers().get("dealKind");
    return kind != null
        && kind.value() != null
        && kind.value().choice() != null
        && KINDS.contains(kind.value().choice().strip());
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Answer decided = record.document().answers().get("historicalData");
    return decided != null && (decided.status() == Status.UNKNOWN || saysSomething(decided))
        ? List.of()
        : List.of(
            DESCRIPTION.finding(
                PATH,
                "Whether old data is in or out is missing.",
                "Is old data in, in part, or out? Choose one, and say from which day on."));
  }

  private static boolean saysSomething(Answer answer) {
    return (answer.value() != null && Said.something(answer.value().choice()))
        || Said.something(answer.customerFact())
        || Said.something(answer.salesAssumption())
        || !answer.segments().isEmpty();
  }
}
