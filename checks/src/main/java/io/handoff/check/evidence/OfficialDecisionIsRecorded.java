package io.handoff.check.evidence;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Decision;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** An official decision says who decided, when, what changes and where the wording stands. */
final class OfficialDecisionIsRecorded implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-EVIDENCE-004",
          Severity.BLOCKING,
          "An official decision has a decider, a day, an effect and a link",
          "A decision without a name and a place is taken again, and differently.",
          List.of(
              "decisions.*.state",
              "decisions.*.decider",
              "decisions.*.decidedOn",
              "decisions.*.effect",
              "decisions.*.link"),
          "Who decided it, when, what changes, and where does it stand?",
          "Ana Ruiz, 12 November 2026: the import covers 22 months; scope paper 2, page 3");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .decisions()
        .forEach(
            (id, decision) -> {
              if (decision.state() == DecisionState.OFFICIAL) {
                findings.addAll(gaps("decisions." + id, decision));
              }
            });
    return findings;
  }

  private static List<Finding> gaps(String path, Decision decision) {
    List<Finding> gaps = new ArrayList<>(4);
    if (!Said.someone(decision.decider())) {
      gaps.add(gap(path + ".decider", "who decided it", "Who decided it? Enter one person."));
    }
    if (decision.decidedOn() == null) {
      gaps.add(gap(path + ".decidedOn", "the day", "On which day was it decided?"));
    }
    if (!Said.something(decision.effect())) {
      gaps.add(
          gap(path + ".effect", "its effect", "What does it change in scope, dates or effort?"));
    }
    if (!Said.something(decision.link())) {
      gaps.add(
          gap(
              path + ".link",
              "the place",
              "Where does the final wording stand? Enter its address."));
    }
    return gaps;
  }

  private static Finding gap(String path, String slot, String asked) {
    return DESCRIPTION
        .finding(path, "This decision is official, and " + slot + " is missing.", asked)
        .missing(slot);
  }
}
