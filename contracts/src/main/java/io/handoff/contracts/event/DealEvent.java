package io.handoff.contracts.event;

import java.util.UUID;

/** A fact about a deal, with or without a handoff, that deals-service publishes. */
public sealed interface DealEvent extends Event permits DraftMissing {

  /** Which deal it is about. */
  DealRef deal();

  @Override
  default UUID subject() {
    return deal().id();
  }
}
