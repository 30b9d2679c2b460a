package io.handoff.deals.handoff.messaging;

import io.handoff.chassis.outbox.Outbox;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.HandoffEvent;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.deals.handoff.HandoffFacts;
import jakarta.enterprise.context.ApplicationScoped;

/** Leaves facts in the outbox. */
@ApplicationScoped
class OutboxHandoffFacts implements HandoffFacts {

  private final Outbox outbox;

  OutboxHandoffFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(HandoffEvent fact) {
    append(fact, EventJson.write(fact));
  }

  @Override
  public void publish(HandoffChanged fact, String document) {
    append(fact, EventJson.write(fact, document));
  }

  @Override
  public void publish(HandoffSubmitted fact, String document) {
    append(fact, EventJson.write(fact, document));
  }

  private void append(HandoffEvent fact, byte[] payload) {
    EventType type = EventType.of(fact);
    outbox.append(type.topic(), fact.subject(), type.wireName(), fact.at(), payload);
  }
}
