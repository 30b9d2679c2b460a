package io.handoff.contracts.event;

/** A fact that review-service publishes. */
public sealed interface ReviewEvent extends Event
    permits FindingsPublished,
        ReviewOpened,
        HandoffReturned,
        HandoffApproved,
        ReviewCancelled,
        ReviewDueSoon,
        ReviewOverdue {}
