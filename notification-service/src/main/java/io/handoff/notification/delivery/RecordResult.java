package io.handoff.notification.delivery;

import io.handoff.notification.smtp.SendResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Writes down how a try ended. */
@ApplicationScoped
class RecordResult {

  private final Deliveries deliveries;
  private final DeliveryMetrics metrics;
  private final Clock clock;
  private final BackOff backOff = new BackOff(() -> ThreadLocalRandom.current().nextDouble());

  RecordResult(Deliveries deliveries, DeliveryMetrics metrics, Clock clock) {
    this.deliveries = deliveries;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Records a result; that of a try which another sender has taken over counts only if it is a yes.
   */
  @Transactional
  void record(SendOrder order, SendResult result) {
    Delivery delivery = deliveries.locked(order.deliveryId()).orElseThrow();
    boolean ours =
        delivery.state() == DeliveryState.SENDING && delivery.attempts() == order.attempt();
    boolean accepted = result.outcome() == SendResult.Outcome.ACCEPTED;
    if (ours || accepted && delivery.state().isOpen()) {
      apply(delivery, order, result, clock.instant());
      metrics.counted(delivery);
    }
  }

  private void apply(Delivery delivery, SendOrder order, SendResult result, Instant now) {
    switch (result.outcome()) {
      case ACCEPTED -> delivery.sent(now);
      case REFUSED -> delivery.fail(result.reason(), now);
      case DEFERRED, UNCERTAIN ->
          delivery.postpone(backOff.after(order.attempt()), result.reason(), now);
      case UNREACHABLE, MISCONFIGURED -> delivery.putBack(result.reason(), now);
    }
  }
}
