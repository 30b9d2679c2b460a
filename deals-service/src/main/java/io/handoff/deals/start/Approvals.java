package io.handoff.deals.start;

import io.handoff.contracts.document.SecurityTopic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what somebody outside must give from what we build. */
final class Approvals {

  private static final Set<SecurityTopic> GIVEN =
      Set.of(SecurityTopic.VENDOR_REVIEW, SecurityTopic.LEGAL_CHECK, SecurityTopic.IP_ALLOWLISTING);

  private Approvals() {}

  /** Whether a topic is settled by somebody's clearance alone. */
  static boolean isGiven(@Nullable SecurityTopic topic) {
    return topic != null && GIVEN.contains(topic);
  }
}
