package io.handoff.deals.action.messaging;

import io.handoff.chassis.outbox.Outbox;
import io.handoff.contracts.event.ActionsDue;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.deals.action.ActionFacts;
import jakarta.enterprise.context.ApplicationScoped;

/** Leaves facts in the outbox. */
@ApplicationScoped
class OutboxActionFacts implements ActionFacts {

  private final Outbox outbox;

  OutboxActionFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(ActionsDue fact) {
    EventType type = EventType.of(fact);
    outbox.append(type.topic(), fact.subject(), type.wireName(), fact.at(), EventJson.write(fact));
  }
}
