package io.handoff.notification.delivery;

import io.handoff.notification.smtp.MailServer;
import io.handoff.notification.smtp.SendResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Sends one claimed mail, and heeds what its end says about the others. */
@ApplicationScoped
class SendMail {

  private static final Logger LOG = Logger.getLogger(SendMail.class);

  private final MailServer server;
  private final Breaker breaker;
  private final DeliveryMetrics metrics;
  private final Clock clock;

  SendMail(MailServer server, Breaker breaker, DeliveryMetrics metrics, Clock clock) {
    this.server = server;
    this.breaker = breaker;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** Whether a mail can be sent; asks the server only when the one before could not. */
  boolean isPossible() {
    if (!breaker.isOpen() || server.greets()) {
      return true;
    }
    breaker.unreachable(clock.instant());
    return false;
  }

  /** Sends a mail; never throws because of the server. */
  SendResult send(SendOrder order) {
    SendResult result = server.send(order.mail());
    LOG.debugf("Delivery %s, try %d: %s", order.deliveryId(), order.attempt(), result.outcome());
    heed(result, order);
    return result;
  }

  /** What a result says about the mails to come. */
  private void heed(SendResult result, SendOrder order) {
    switch (result.outcome()) {
      case ACCEPTED, DEFERRED -> breaker.answered();
      case REFUSED -> {
        breaker.answered();
        LOG.warnf("Delivery %s was refused: %s", order.deliveryId(), result.reason());
      }
      case UNCERTAIN -> {
        metrics.uncertain();
        breaker.unreachable(clock.instant());
        LOG.warnf("Delivery %s may have been sent: %s", order.deliveryId(), result.reason());
      }
      case UNREACHABLE -> {
        if (breaker.unreachable(clock.instant())) {
          LOG.warnf("No mails can be sent for now: %s", result.reason());
        }
      }
      case MISCONFIGURED -> {
        if (breaker.misconfigured(clock.instant())) {
          LOG.errorf("No mails can be sent until handoff.mail.* is mended: %s", result.reason());
        }
      }
      case NOT_TRIED -> LOG.debugf("Delivery %s: %s", order.deliveryId(), result.reason());
    }
  }
}
