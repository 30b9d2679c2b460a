package io.handoff.notification.intake;

import io.handoff.chassis.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
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
  CompletionStage<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return inbox.receive(batch, takeIn::handle);
  }
}
