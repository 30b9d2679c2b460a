package io.handoff.contracts.event;

import java.util.UUID;

/** A fact that review-service publishes. */
public sealed interface ReviewEvent extends Event
    permits FindingsPublished,
        ReviewOpened,
        CommentsPublished,
        HandoffReturned,
        HandoffApproved,
        ConditionMet,
        ReviewReopened,
        ReviewCancelled,
        ReviewDueSoon,
        ReviewOverdue,
        ReviewEscalated,
        ReviewHandedOver,
        ReviewerAway,
        WorkingTimeTold,
        AdviceAsked,
        AdviceGiven,
        DateCheckOpened,
        DateCheckWaits,
        DateCheckClosed,
        DateCheckAnswered {

  /** Which handoff it is about. */
  HandoffRef handoff();

  @Override
  default UUID subject() {
    return handoff().id();
  }
}
