package io.handoff.contracts.event;

import java.util.UUID;

/** A fact about a handoff that deals-service publishes. */
public sealed interface HandoffEvent extends Event
    permits HandoffDrafted,
        HandoffChanged,
        HandoffSubmitted,
        HandoffWithdrawn,
        HandoffReopened,
        DecisionVoided,
        DatePaused,
        SuggestionsDeclined,
        WentStale,
        ActionsDue,
        DateCheckAsked,
        DateCheckWithdrawn {

  /** Which handoff it is about. */
  HandoffRef handoff();

  @Override
  default UUID subject() {
    return handoff().id();
  }
}
