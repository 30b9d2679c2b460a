package io.handoff.check.consistency.count;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From or up to how much something is so is the same wherever it is told. */
public final class ThresholdsAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-034",
          Severity.BLOCKING,
          "From or up to how much something is so is the same wherever it is told",
          "A rule with two numbers is built with one, and tested with the other.",
          List.of(
              "answers.*.customerFact",
              "scopeItems.*.definition",
              "promises.*.text",
              "decisions.*.text",
              "limits.*.note",
              "securityAsks.*.detail"),
          "Which of the two holds?",
          "Refunds up to 5,000 EUR leave without a call; above 5,000 EUR the office calls first");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return true;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Threshold> all = new ArrayList<>(Threshold.all(record));
    all.sort(Comparator.comparing(one -> one.told().path()));
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        Threshold one = all.get(i);
        Threshold other = all.get(k);
        if (one.contradicts(other) && found.add(one.told().path())) {
          findings.add(
              DESCRIPTION.finding(
                  one.told().path(),
                  "Here it is \"%s\"; %s says \"%s\"."
                      .formatted(one.said(), other.told().path(), other.said()),
                  "Which of the two holds? Say the same in both places."));
        }
      }
    }
    return findings;
  }
}
