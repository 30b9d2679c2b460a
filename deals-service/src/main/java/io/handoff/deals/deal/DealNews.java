package io.handoff.deals.deal;

import io.handoff.contracts.event.DealEvent;

/** Publishes what happened to a deal. */
public interface DealNews {

  /** Publishes a fact with the change it reports, in one transaction. */
  void publish(DealEvent fact);
}
