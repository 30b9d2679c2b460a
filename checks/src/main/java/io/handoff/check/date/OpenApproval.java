package io.handoff.check.date;

import io.handoff.contracts.document.Clearance;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import java.util.Set;

/** Tells a security topic that somebody outside still has to settle from one that is settled. */
final class OpenApproval {

  private static final Set<SecurityTopic> GIVEN_BY_OTHERS =
      Set.of(SecurityTopic.VENDOR_REVIEW, SecurityTopic.LEGAL_CHECK, SecurityTopic.IP_ALLOWLISTING);

  private OpenApproval() {}

  /** What somebody gives is settled by their clearance; what we build, by a confirmed answer. */
  static boolean isOpen(SecurityAsk ask) {
    if (Boolean.FALSE.equals(ask.wanted()) || ask.clearance() == Clearance.CLEARED) {
      return false;
    }
    boolean needsClearance =
        ask.clearance() != null || (ask.topic() != null && GIVEN_BY_OTHERS.contains(ask.topic()));
    return needsClearance || ask.status() != Status.CONFIRMED;
  }
}
