package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.check.text.Phrases;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Access on day one says which roles get in and who approves them. */
final class DayOneAccessHasRoles implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-006",
          Severity.WARNING,
          "Wanted day-one access names its roles and the person who approves them",
          "Rights that nobody approved are taken away on the morning of the launch.",
          List.of("securityAsks.*.roles", "securityAsks.*.approver", "securityAsks.*.detail"),
          "Which roles need access on day one, and who approves them?",
          "40 readers and 2 administrators; Tom Berg approves roles");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final Phrases ROLES =
      Phrases.of(
          "administrators",
          "administrator",
          "admins",
          "readers",
          "viewers",
          "editors",
          "approvers",
          "managers",
          "dispatchers",
          "accountants",
          "planners",
          "analysts",
          "operators",
          "auditors");

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return WantedAsk.of(record.document(), SecurityTopic.DAY_ONE_ACCESS)
        .flatMap(wanted -> finding(wanted).stream())
        .toList();
  }

  private static Optional<Finding> finding(WantedAsk wanted) {
    SecurityAsk ask = wanted.ask();
    return new Missing()
        .unless(!ask.roles().isEmpty() || wanted.details(ROLES), "roles", "list of roles")
        .unless(Said.someone(ask.approver()), "approver", "approver")
        .in(wanted.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "Access on day one is wanted, and its "
                            + missing.slots()
                            + (missing.slots().contains(" and ") ? " are" : " is")
                            + " missing.",
                        "Which roles need access on day one, and which one person approves them? Enter what is missing.")
                    .missing(missing.slots()));
  }
}
