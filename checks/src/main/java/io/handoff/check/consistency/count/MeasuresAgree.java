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

/** An amount of money, time or weight is the same wherever it is told. */
public final class MeasuresAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-041",
          Severity.BLOCKING,
          "A time of day, a length of time or a weight is the same wherever it is told",
          "A list that is printed at 16:00 is of no use to whoever waits for it at 14:00.",
          List.of(
              "answers.*.customerFact",
              "scopeItems.*.definition",
              "promises.*.text",
              "decisions.*.text",
              "securityAsks.*.detail"),
          "Which of the two is right?",
          "Door lists are printed at 16:00; at 16:00 each school prints its door lists");

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
    List<Measure> all = new ArrayList<>(Measure.all(record));
    all.sort(Comparator.comparing(one -> one.told().path()));
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        Measure one = all.get(i);
        Measure other = all.get(k);
        if (one.contradicts(other) && found.add(one.told().path())) {
          findings.add(
              DESCRIPTION.finding(
                  one.told().path(),
                  "Here it is %s; %s says %s."
                      .formatted(one.said(), other.told().path(), other.said()),
                  "Which of the two is right? Say the same in both places."));
        }
      }
    }
    return findings;
  }
}
