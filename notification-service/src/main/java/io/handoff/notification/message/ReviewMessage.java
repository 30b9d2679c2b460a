package io.handoff.notification.message;

import io.handoff.contracts.event.HandoffRef;
import java.util.UUID;

/** Something one person is told about one review. */
public sealed interface ReviewMessage extends OwnerMessage
    permits ReviewRequested,
        RevisionReturned,
        RevisionApproved,
        DecisionIsVoid,
        RevisionCommented,
        ApprovalLapsed,
        RecordIsReopened,
        DecisionDueSoon,
        DecisionOverdue,
        DecisionEscalated,
        ReviewGoesToAnother,
        ReviewerIsAway,
        AdviceIsAsked,
        AdviceIsGiven {

  /** Which handoff it is about. */
  HandoffRef handoff();

  /** Which review. */
  UUID reviewId();

  /** Which revision. */
  int revision();

  @Override
  default Matter matter() {
    return Matter.of(handoff());
  }
}
