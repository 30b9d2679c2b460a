package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.contracts.document.Clearance;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** A vendor review or legal check says how far it is, who approves and how long it takes. */
final class ReviewHasApproverAndLeadTime implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-005",
          Severity.BLOCKING,
          "A wanted vendor review or legal check says its status, its approver and its lead time",
          "The real start waits for this approval, whatever date the contract says.",
          List.of(
              "securityAsks.*.clearance", "securityAsks.*.approver", "securityAsks.*.leadTimeDays"),
          "How far is it, who approves it, and how many working days does it take?",
          "Under way since 2 November 2026, Tom Berg approves, 12 working days");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static boolean isCleared(SecurityAsk ask) {
    return ask.clearance() == Clearance.CLEARED;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return WantedAsk.of(record.document(), SecurityTopic.VENDOR_REVIEW, SecurityTopic.LEGAL_CHECK)
        .flatMap(wanted -> finding(wanted).stream())
        .toList();
  }

  private static Optional<Finding> finding(WantedAsk wanted) {
    SecurityAsk ask = wanted.ask();
    return new Missing()
        .unless(ask.clearance() != null, "clearance", "status")
        .unless(isCleared(ask) || Said.someone(ask.approver()), "approver", "approver")
        .unless(isCleared(ask) || ask.leadTimeDays() != null, "leadTimeDays", "lead time")
        .in(wanted.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "A "
                            + SecurityTopics.name(ask.topic())
                            + " is wanted, and its "
                            + missing.slots()
                            + (missing.slots().contains(" and ") ? " are" : " is")
                            + " missing.",
                        "How far is it, who at the customer approves it, and how many working days does it take? Enter what is missing.")
                    .missing(missing.slots()));
  }
}
