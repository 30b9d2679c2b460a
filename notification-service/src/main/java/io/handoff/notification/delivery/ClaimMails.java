package io.handoff.notification.delivery;

import io.handoff.notification.smtp.MailSettings;
import io.handoff.notification.smtp.OutgoingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes what is due for sending, so that no other replica does. */
@ApplicationScoped
class ClaimMails {

  private static final Duration COUNT_EVERY = Duration.ofSeconds(5);

  private final Deliveries deliveries;
  private final DeliverySettings settings;
  private final DeliveryMetrics metrics;
  private final MessageIds messageIds;
  private final Clock clock;
  private volatile Instant countedAt = Instant.EPOCH;

  ClaimMails(
      Deliveries deliveries,
      DeliverySettings settings,
      MailSettings mail,
      DeliveryMetrics metrics,
      Clock clock) {
    this.deliveries = deliveries;
    this.settings = settings;
    this.metrics = metrics;
    this.messageIds = new MessageIds(mail.domain());
    this.clock = clock;
  }

  /**
   * Claims what is due.
   *
   * @param most how many to claim
   * @param underWay what this process is still busy with, even if its lease is over
   */
  @Transactional
  List<SendOrder> claim(int most, Set<UUID> underWay) {
    Instant now = clock.instant();
    List<SendOrder> orders = new ArrayList<>();
    for (Delivery delivery : deliveries.due(now, most)) {
      if (!underWay.contains(delivery.id())) {
        claim(delivery, now, orders);
      }
    }
    countNowAndThen(now);
    return orders;
  }

  private void countNowAndThen(Instant now) {
    if (now.isAfter(countedAt.plus(COUNT_EVERY))) {
      metrics.pending(deliveries.pending());
      countedAt = now;
    }
  }

  private void claim(Delivery delivery, Instant now, List<SendOrder> orders) {
    Instant leaseEnd = now.plus(settings.lease());
    if (delivery.claim(leaseEnd)) {
      metrics.uncertain();
    }
    if (delivery.wanted()) {
      orders.add(order(delivery, leaseEnd));
    } else {
      delivery.postpone(Duration.ZERO, "pointless by now", now);
      metrics.counted(delivery);
    }
  }

  private SendOrder order(Delivery delivery, Instant leaseEnd) {
    Cause cause = delivery.cause();
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("X-Handoff-Reason", delivery.addressee().role().reason());
    extra.put("X-Handoff-Event", delivery.kind().slug());
    if (cause.traceId() != null) {
      extra.put("X-Handoff-Trace", cause.traceId());
    }
    OutgoingMail mail =
        new OutgoingMail(
            delivery.addressee().mailbox().orElseThrow(),
            delivery.addressee().answers().orElse(null),
            delivery.letter().subject(),
            delivery.letter().text(),
            delivery.letter().html(),
            delivery.letter().messageId(),
            messageIds.thread(cause),
            delivery.queuedAt(),
            extra);
    return new SendOrder(delivery.id(), delivery.attempts(), leaseEnd, mail, cause.traceId());
  }
}
