package io.handoff.deals.deal.messaging;

import io.handoff.chassis.outbox.Outbox;
import io.handoff.contracts.event.DealEvent;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.deals.deal.DealNews;
import jakarta.enterprise.context.ApplicationScoped;

/** Leaves facts in the outbox. */
@ApplicationScoped
class OutboxDealNews implements DealNews {

  private final Outbox outbox;

  OutboxDealNews(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(DealEvent fact) {
    EventType type = EventType.of(fact);
    outbox.append(type.topic(), fact.subject(), type.wireName(), fact.at(), EventJson.write(fact));
  }
}
