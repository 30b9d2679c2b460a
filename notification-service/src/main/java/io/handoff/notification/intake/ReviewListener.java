package io.handoff.notification.intake;

import io.handoff.chassis.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what is said about reviews. */
@ApplicationScoped
class ReviewListener {

  private final Inbox inbox;
  private final TakeInEvent takeIn;

  ReviewListener(Inbox inbox, TakeInEvent takeIn) {
    this.inbox = inbox;
    this.takeIn = takeIn;
  }

  @Incoming("reviews")
  @Blocking
  void on(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, takeIn::handle);
  }
}
