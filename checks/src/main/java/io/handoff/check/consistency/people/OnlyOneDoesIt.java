package io.handoff.check.consistency.people;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What only one person or role does, nobody else is said to do. */
public final class OnlyOneDoesIt implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-042",
          Severity.BLOCKING,
          "What only one person or role does is done by nobody else",
          "Rights are built by who may do what; one right too many shows on the day it is used.",
          List.of(
              "answers.*.customerFact",
              "scopeItems.*.definition",
              "promises.*.text",
              "decisions.*.text",
              "securityAsks.*.detail"),
          "Who may do it?",
          "Only shift leads release a batch; the shift lead of the day releases batches at 6:00");

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
    List<OneDoes> all = OneDoes.all(record);
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (OneDoes only : all) {
      for (OneDoes other : all) {
        if (only.excludes(other) && found.add(other.told().path())) {
          findings.add(
              DESCRIPTION.finding(
                  other.told().path(),
                  only.told().path() + " says that only somebody else does this.",
                  "Who may do it? Say the same in both places."));
        }
      }
    }
    return findings;
  }
}
