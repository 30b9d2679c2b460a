package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every security topic that the template asks for in this profile is answered, or unknown by a date
 * (R68 to R76): security is part of the scope, and never left for later.
 */
final class SecurityTopicsAnswered implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    Map<String, SecurityAsk> asks = submission.document().securityAsks();
    return submission
        .template()
        .registers()
        .flatMap(place -> place.topics(submission.profile()).stream())
        .flatMap(topic -> faults(topic, asks));
  }

  private static Stream<FieldFault> faults(SecurityTopic topic, Map<String, SecurityAsk> asks) {
    boolean isAnswered = asks.values().stream().anyMatch(ask -> ask.topic() == topic);
    return isAnswered
        ? Stream.empty()
        : Stream.of(
            new FieldFault(
                "securityAsks",
                "missing",
                "Add %s: say %s, or by which day it will be known."
                    .formatted(topic, question(topic))));
  }

  private static String question(SecurityTopic topic) {
    return switch (topic) {
      case SINGLE_SIGN_ON -> "whether they want single sign-on, and on which day";
      case AUDIT_LOG -> "whether they want an audit log, of what, and who reads it";
      case DATA_LOCATION -> "where the data may be kept";
      case RETENTION -> "how long the data is kept";
      case APPROVAL_HISTORY -> "whether they want approvals to be kept";
      case VENDOR_REVIEW -> "whether they review their vendors, and how long that takes";
      case IP_ALLOWLISTING -> "whether access is from named addresses only";
      case LEGAL_CHECK -> "whether legal or compliance checks the data handling, and who does";
      case DAY_ONE_ACCESS -> "who gets in on day one, and who approves roles";
    };
  }
}
