package io.handoff.deals.handoff.messaging;

import io.handoff.chassis.inbox.Inbox;
import io.handoff.chassis.inbox.IncomingMessage;
import io.handoff.chassis.inbox.PermanentFailure;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.ConditionMet;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.event.WorkingTimeTold;
import io.handoff.deals.handoff.TakeInDateCheck;
import io.handoff.deals.handoff.TakeInReview;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what review-service publishes. */
@ApplicationScoped
class ReviewListener {

  private final Inbox inbox;
  private final TakeInReview takeIn;
  private final TakeInDateCheck dateCheck;

  ReviewListener(Inbox inbox, TakeInReview takeIn, TakeInDateCheck dateCheck) {
    this.inbox = inbox;
    this.takeIn = takeIn;
    this.dateCheck = dateCheck;
  }

  @Incoming("reviews")
  @Blocking
  CompletionStage<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return inbox.receive(batch, this::apply);
  }

  private void apply(IncomingMessage message) {
    Optional<EventType> type = EventType.named(message.type());
    if (type.isEmpty()) {
      return;
    }
    try {
      apply(EventJson.read(type.get(), message.payload()));
    } catch (IOException | TakeInReview.UnknownHandoff | TakeInDateCheck.UnknownDateCheck never) {
      throw new PermanentFailure("the event cannot be applied", never);
    }
  }

  private void apply(Event event) {
    if (event instanceof FindingsPublished published) {
      takeIn.findings(published);
    } else if (event instanceof CommentsPublished said) {
      takeIn.commented(said);
    } else if (event instanceof ReviewOpened opened) {
      takeIn.opened(opened);
    } else if (event instanceof HandoffReturned returned) {
      takeIn.returned(returned);
    } else if (event instanceof HandoffApproved approved) {
      takeIn.approved(approved);
    } else if (event instanceof ReviewHandedOver handedOver) {
      takeIn.handedOver(handedOver);
    } else if (event instanceof WorkingTimeTold told) {
      takeIn.works(told);
    } else if (event instanceof ConditionMet met) {
      takeIn.conditionMet(met);
    } else if (event instanceof ReviewReopened reopened) {
      takeIn.reopened(reopened);
    } else if (event instanceof ReviewCancelled cancelled) {
      takeIn.cancelled(cancelled);
    } else if (event instanceof DateCheckOpened opened) {
      dateCheck.opened(opened);
    } else if (event instanceof DateCheckAnswered answered) {
      dateCheck.answered(answered);
    }
  }
}
