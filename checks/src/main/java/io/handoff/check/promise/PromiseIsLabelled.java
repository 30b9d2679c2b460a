package io.handoff.check.promise;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What was said to the customer has a kind and a label. */
final class PromiseIsLabelled implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-PROMISE-001",
          Severity.BLOCKING,
          "Each promise says whether it binds, and how far both sides agree",
          "An option that was mentioned is built as if it were sold, or the other way round.",
          List.of("promises.*.kind", "promises.*.label"),
          "Was it a commitment, an option or a request, and did both sides agree?",
          "Training session: a commitment, confirmed by both sides");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .promises()
        .forEach((id, promise) -> findings.addAll(gaps("promises." + id, promise)));
    return findings;
  }

  private static List<Finding> gaps(String path, Promise promise) {
    List<Finding> gaps = new ArrayList<>(2);
    if (promise.kind() == null) {
      gaps.add(
          DESCRIPTION.finding(
              path + ".kind",
              "Whether this promise binds is missing.",
              "Was it a commitment, an option that was mentioned, or a request of the customer?"));
    }
    if (promise.label() == null) {
      gaps.add(
          DESCRIPTION.finding(
              path + ".label",
              "How far both sides agree on this promise is missing.",
              "Did both sides agree to it? Choose confirmed, assumed or open."));
    }
    return gaps;
  }
}
