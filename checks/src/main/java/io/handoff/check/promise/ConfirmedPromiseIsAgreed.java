package io.handoff.check.promise;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.SamePerson;
import io.handoff.contracts.document.Agreement;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A confirmed promise was agreed by one person on each side. */
final class ConfirmedPromiseIsAgreed implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-PROMISE-002",
          Severity.BLOCKING,
          "A confirmed promise was agreed by a person on each side",
          "What only one side calls confirmed is a hope of that side.",
          List.of("promises.*.label", "promises.*.agreement"),
          "Who agreed at the customer, and who on our side?",
          "Ana Ruiz and Mei Tan agreed on 12 November 2026");

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
              if (promise.label() == PromiseLabel.CONFIRMED) {
                findings.addAll(gaps("promises." + id + ".agreement", promise.agreement()));
              }
            });
    return findings;
  }

  private static List<Finding> gaps(String path, @Nullable Agreement agreement) {
    boolean theirs = agreement != null && Said.someone(agreement.customer());
    boolean ours = agreement != null && Said.someone(agreement.ours());
    if (!theirs && !ours) {
      return List.of(
          gap(path, "who agreed to it is missing.", "Who agreed at the customer, and who here?"));
    }
    if (!theirs) {
      return List.of(
          gap(
              path + ".customer",
              "nobody at the customer agreed to it.",
              "Who agreed at the customer?"));
    }
    if (!ours) {
      return List.of(
          gap(path + ".ours", "nobody on our side agreed to it.", "Who agreed on our side?"));
    }
    return SamePerson.are(agreement.customer(), agreement.ours())
        ? List.of(
            gap(
                path + ".ours",
                "one person agreed to it for both sides.",
                "Who agreed on the other side?"))
        : List.of();
  }

  private static Finding gap(String path, String seen, String asked) {
    return DESCRIPTION.finding(
        path,
        "This promise is confirmed, and " + seen,
        asked + " Enter each by name, or call the promise assumed.");
  }
}
