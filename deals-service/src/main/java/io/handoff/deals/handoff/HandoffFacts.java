package io.handoff.deals.handoff;

import io.handoff.contracts.event.HandoffEvent;

/** Publishes what happened to a handoff. */
public interface HandoffFacts {

  /** Publishes a fact with the change it reports, in one transaction. */
  void publish(HandoffEvent fact);
}
