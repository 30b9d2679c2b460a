package io.handoff.review.review;

import io.handoff.chassis.outbox.Outbox;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.ReviewEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what checks and reviews say, with the change that made it so. */
@ApplicationScoped
public class ReviewPublisher {

  private final Outbox outbox;

  ReviewPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Publishes a fact with the transaction. */
  public void publish(ReviewEvent fact) {
    EventType type = EventType.of(fact);
    outbox.append(type.topic(), fact.subject(), type.wireName(), fact.at(), EventJson.write(fact));
  }
}
