package io.handoff.check.promise;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was said to the customer says what it is about, who said it, when and to whom. */
final class PromiseHasItsStory implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-PROMISE-004",
          Severity.WARNING,
          "Each promise says what it is about, who said it, when, and to whom",
          "When it is argued about, somebody has to ask the people who were there.",
          List.of(
              "promises.*.category", "promises.*.saidBy", "promises.*.saidOn", "promises.*.saidTo"),
          "Who said it, when, and to whom?",
          "Training; Mei Tan to Ana Ruiz on 4 November 2026");

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
        .forEach(
            (id, promise) -> {
              Map<String, String> gaps = gaps(promise);
              if (!gaps.isEmpty()) {
                findings.add(finding("promises." + id, gaps));
              }
            });
    return findings;
  }

  private static Map<String, String> gaps(Promise promise) {
    Map<String, String> gaps = new LinkedHashMap<>();
    if (!Said.someone(promise.saidBy())) {
      gaps.put("saidBy", "who said it");
    }
    if (!Said.someone(promise.saidTo())) {
      gaps.put("saidTo", "to whom");
    }
    if (promise.saidOn() == null) {
      gaps.put("saidOn", "when");
    }
    if (!Said.something(promise.category())) {
      gaps.put("category", "what it is about");
    }
    return gaps;
  }

  /** One finding for all that is missing, at the first of it. */
  private static Finding finding(String path, Map<String, String> gaps) {
    String missing = String.join(", ", gaps.values());
    return DESCRIPTION
        .finding(
            path + "." + gaps.keySet().iterator().next(),
            "Missing from this promise: " + missing + ".",
            "Who said it to whom, when, and what is it about? Enter what is missing.")
        .missing(missing);
  }
}
