package io.handoff.notification.intake;

import io.handoff.chassis.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what is said about deals and their records. */
@ApplicationScoped
class HandoffListener {

  private final Inbox inbox;
  private final TakeInEvent takeIn;

  HandoffListener(Inbox inbox, TakeInEvent takeIn) {
    this.inbox = inbox;
    this.takeIn = takeIn;
  }

  @Incoming("handoffs")
  @Blocking
  CompletionStage<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return inbox.receive(batch, takeIn::handle);
  }
}
