package io.handoff.deals.action;

import io.handoff.contracts.event.ActionsDue;

/** Publishes what is due. */
public interface ActionFacts {

  /** Publishes a fact with the note that it was told, in one transaction. */
  void publish(ActionsDue fact);
}
