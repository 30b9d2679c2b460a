package io.handoff.check.consistency.count;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Nowhere are there more of a thing than were bought, agreed and counted. */
public final class CountsOfThingsAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-015",
          Severity.BLOCKING,
          "Nothing is told of in a greater number than was bought and agreed",
          "Eleven reports and six are two efforts, and the customer expects the eleven.",
          List.of(
              "answers.purchaseStatement",
              "answers.usage",
              "answers.teams",
              "load.*.now",
              "limits.*.amount",
              "scopeItems.*.quantity",
              "scopeItems.*.definition",
              "promises.*.text",
              "customerInputs.*.name",
              "setupItems.*.name",
              "setupItems.*.detail"),
          "Which of the two numbers is right?",
          "6 reports in the scope; promise: the 6 reports are ready on Monday at 7:00");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (SameThings.Pair pair : SameThings.told(record)) {
      Finding finding = finding(pair);
      if (findings.stream().noneMatch(known -> known.path().equals(finding.path()))) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private static Finding finding(SameThings.Pair pair) {
    CountClaim fewer = pair.fewer();
    return DESCRIPTION.finding(
        pair.more().told().path(),
        "Here it is %s; %s says %d."
            .formatted(pair.more().said(), fewer.told().path(), fewer.number().most()),
        "Which of the two numbers is right? Enter the same in both places.");
  }
}
