package io.handoff.review.review;

import io.handoff.chassis.outbox.Outbox;
import io.handoff.contracts.event.CoverEvent;
import io.handoff.contracts.event.Event;
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
    append(fact);
  }

  /** Publishes a fact about a cover with the transaction. */
  public void publish(CoverEvent fact) {
    append(fact);
  }

  private void append(Event fact) {
    EventType type = EventType.of(fact);
    outbox.append(type.topic(), fact.subject(), type.wireName(), fact.at(), EventJson.write(fact));
  }
}
