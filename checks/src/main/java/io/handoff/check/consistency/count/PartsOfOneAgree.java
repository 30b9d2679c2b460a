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

/** Each of something has as many of a thing wherever it is told. */
public final class PartsOfOneAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-040",
          Severity.BLOCKING,
          "How many of a thing each of something has is the same wherever it is told",
          "Two tablets a store or three is a third of what is bought, set up and looked after.",
          List.of(
              "answers.*.customerFact",
              "scopeItems.*.definition",
              "promises.*.text",
              "decisions.*.text",
              "securityAsks.*.detail"),
          "Which of the two numbers is right?",
          "Each store has two tablets; 15 stores get two tablets each");

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
    List<PartOfOne> all = new ArrayList<>(PartOfOne.all(record));
    all.sort(Comparator.comparing(one -> one.told().path()));
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        PartOfOne one = all.get(i);
        PartOfOne other = all.get(k);
        if (one.contradicts(other) && found.add(one.told().path())) {
          findings.add(
              DESCRIPTION.finding(
                  one.told().path(),
                  "Here the %s has %s; %s says %s."
                      .formatted(one.owner(), one.said(), other.told().path(), other.said()),
                  "Which of the two numbers is right? Say the same in both places."));
        }
      }
    }
    return findings;
  }
}
