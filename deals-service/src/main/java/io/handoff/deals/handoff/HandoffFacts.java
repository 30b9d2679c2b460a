package io.handoff.deals.handoff;

import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.HandoffEvent;
import io.handoff.contracts.event.HandoffSubmitted;

/** Publishes what happened to a handoff. */
public interface HandoffFacts {

  /** Publishes a fact with the change it reports, in one transaction. */
  void publish(HandoffEvent fact);

  /** The same for a record that is at hand in its JSON form, which is not written once more. */
  default void publish(HandoffChanged fact, String document) {
    publish(fact);
  }

  /** The same for a revision that is sent for review. */
  default void publish(HandoffSubmitted fact, String document) {
    publish(fact);
  }
}
