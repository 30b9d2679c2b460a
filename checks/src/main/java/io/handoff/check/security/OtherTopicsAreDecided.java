package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Set;

/** Every other security topic is settled or owned. Silent while a more important one is not. */
final class OtherTopicsAreDecided implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-009",
          Severity.WARNING,
          "Audit log, retention, approval history, allowlisting and legal check are decided, or unknown with an owner and a date",
          "Each of these is small when it is planned and a rebuild when it is found in the test.",
          List.of("securityAsks.*.topic", "securityAsks.*.wanted", "securityAsks.*.status"),
          "Do you want it, yes or no, and if nobody knows: who finds out by when?",
          "Audit log: wanted, sign-ins and role changes; approval history: not wanted");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final StartTopicsAreDecided FIRST = new StartTopicsAreDecided();

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Set<SecurityTopic> undecided = SecurityTopics.undecided(record.document());
    if (undecided.isEmpty() || !FIRST.findings(record).isEmpty()) {
      return List.of();
    }
    String names = Missing.enumerated(undecided.stream().map(SecurityTopics::name).toList());
    return List.of(
        DESCRIPTION
            .finding(
                "securityAsks",
                "Nothing is said about " + names + ".",
                "Does the customer want each of these, yes or no? Where nobody knows, enter who"
                    + " finds out and by which day.")
            .missing(names));
  }
}
