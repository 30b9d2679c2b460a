package io.handoff.check.promise;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A promise that is still open has a person who settles it, and a day. */
final class OpenPromiseHasOwnerAndDate implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-PROMISE-003",
          Severity.BLOCKING,
          "An open promise has an owner and a day by which it is settled",
          "The customer remembers an open promise; only a person with a day does here.",
          List.of("promises.*.label", "promises.*.owner", "promises.*.dueDate"),
          "Who settles it with the customer, and by which day?",
          "Mei Tan settles it by 27 November 2026");

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
              if (promise.label() == PromiseLabel.OPEN) {
                findings.addAll(gaps("promises." + id, promise, record.document()));
              }
            });
    return findings;
  }

  private static List<Finding> gaps(String path, Promise promise, HandoffDocument document) {
    List<Finding> gaps = new ArrayList<>(2);
    if (!Said.someone(document.ownerOf(promise))) {
      gaps.add(
          DESCRIPTION.finding(
              path + ".owner",
              "The owner of this open promise is missing.",
              "Who settles it? Enter one person's name and e-mail."));
    }
    if (promise.dueDate() == null && promise.followUpDate() == null) {
      gaps.add(
          DESCRIPTION.finding(
              path + ".dueDate",
              "The day by which this open promise is settled is missing.",
              "By which day will it be settled with the customer? Enter that day."));
    }
    return gaps;
  }
}
