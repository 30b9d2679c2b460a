package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What decides how people get in, where data lies and who must approve us is settled or owned. */
final class StartTopicsAreDecided implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-001",
          Severity.BLOCKING,
          "Single sign-on, data location, vendor review and day-one access are decided, or unknown with an owner and a date",
          "Some of these change the design or the start by weeks, and nobody asks again after the quote.",
          List.of("securityAsks.*.topic", "securityAsks.*.wanted", "securityAsks.*.status"),
          "Do you want it, yes or no, and if nobody knows: who finds out by when?",
          "Single sign-on: wanted, Microsoft Entra ID, by 24 May 2027; vendor review: not wanted");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final Set<SecurityTopic> CORE =
      EnumSet.of(
          SecurityTopic.SINGLE_SIGN_ON,
          SecurityTopic.DATA_LOCATION,
          SecurityTopic.VENDOR_REVIEW,
          SecurityTopic.DAY_ONE_ACCESS);

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Set<SecurityTopic> undecided = SecurityTopics.undecided(record.document());
    if (undecided.stream().noneMatch(CORE::contains)) {
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
