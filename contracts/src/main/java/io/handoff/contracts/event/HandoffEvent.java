package io.handoff.contracts.event;

/** A fact that deals-service publishes. */
public sealed interface HandoffEvent extends Event
    permits HandoffDrafted, HandoffChanged, HandoffSubmitted, HandoffWithdrawn {}
