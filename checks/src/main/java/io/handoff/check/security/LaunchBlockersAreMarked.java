package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** For each security topic that is wanted, it is said whether it can block the launch. */
final class LaunchBlockersAreMarked implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-007",
          Severity.WARNING,
          "Wanted security topics say whether they can block the launch",
          "Reviewers read launch blockers first; what is not marked is read last.",
          List.of("securityAsks.*.launchBlocking"),
          "Can the launch go ahead without it?",
          "Single sign-on blocks the launch; the audit log does not");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<String> unmarked =
        WantedAsk.of(record.document(), SecurityTopic.values())
            .filter(wanted -> wanted.ask().launchBlocking() == null)
            .map(wanted -> SecurityTopics.name(wanted.ask().topic()))
            .distinct()
            .sorted()
            .toList();
    return unmarked.isEmpty()
        ? List.of()
        : List.of(
            DESCRIPTION.finding(
                "securityAsks",
                "It is not said whether this can block the launch: "
                    + Missing.enumerated(unmarked)
                    + ".",
                "Can the launch go ahead without it? Mark each with yes or no."));
  }
}
