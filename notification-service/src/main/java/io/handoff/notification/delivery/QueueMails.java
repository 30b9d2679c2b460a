package io.handoff.notification.delivery;

import io.handoff.notification.message.ComposedMail;
import io.handoff.notification.message.Composer;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.smtp.MailSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Queues what an event has to tell, in the transaction that takes the event in. */
@ApplicationScoped
public class QueueMails {

  private final Deliveries deliveries;
  private final Composer composer;
  private final MessageIds messageIds;
  private final Event<MailQueued> queued;
  private final DeliveryMetrics metrics;
  private final Clock clock;

  QueueMails(
      Deliveries deliveries,
      Composer composer,
      MailSettings mail,
      Event<MailQueued> queued,
      DeliveryMetrics metrics,
      Clock clock) {
    this.deliveries = deliveries;
    this.composer = composer;
    this.messageIds = new MessageIds(mail.domain());
    this.queued = queued;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Queues the messages of one event, one mail a person. The inbox sees to it that an event is
   * queued once; if it were not, the table would refuse the rows.
   *
   * @param event the event
   * @param messages what it has to tell
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void queue(EventTrail event, List<OwnerMessage> messages) {
    if (messages.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Set<String> told = new HashSet<>();
    for (OwnerMessage message : messages) {
      Addressee addressee = Addressee.of(message);
      if (told.add(addressee.key())) {
        Delivery delivery = delivery(event, message, addressee, now);
        if (delivery.state().isOpen() && isVoid(delivery)) {
          delivery.suppress(now);
        }
        deliveries.persist(delivery);
        if (!delivery.state().isOpen()) {
          metrics.counted(delivery);
        }
      }
    }
    queued.fire(new MailQueued());
  }

  /** A decision may come after the fact that it no longer counts: they come on two topics. */
  private boolean isVoid(Delivery delivery) {
    Cause cause = delivery.cause();
    return delivery.kind().isDecision()
        && cause.reviewId() != null
        && deliveries.isVoid(cause.reviewId(), cause.happenedAt());
  }

  private Delivery delivery(
      EventTrail event, OwnerMessage message, Addressee addressee, Instant now) {
    Cause cause = Cause.of(event, message);
    ComposedMail mail = composer.compose(message);
    String messageId = messageIds.of(cause, message.kind(), addressee);
    Letter letter = new Letter(messageId, mail.subject(), mail.text(), mail.html());
    return new Delivery(message.kind(), cause, addressee, letter, now);
  }
}
