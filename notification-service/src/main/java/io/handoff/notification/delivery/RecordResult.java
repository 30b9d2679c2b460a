package io.handoff.notification.delivery;

import static java.util.Objects.requireNonNull;

import io.handoff.notification.smtp.SendResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down how tries ended. */
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
   * Records results, all or none; that of a try which another sender has taken over counts only if
   * it is a yes.
   */
  @Transactional
  void record(List<Ended> tries) {
    Map<UUID, Delivery> locked =
        deliveries.locked(tries.stream().map(each -> each.order().deliveryId()).toList()).stream()
            .collect(Collectors.toMap(Delivery::id, Function.identity()));
    Instant now = clock.instant();
    for (Ended each : tries) {
      UUID id = each.order().deliveryId();
      record(requireNonNull(locked.get(id), "a delivery is never deleted"), each, now);
    }
  }

  private void record(Delivery delivery, Ended ended, Instant now) {
    boolean ours =
        delivery.state() == DeliveryState.SENDING && delivery.attempts() == ended.order().attempt();
    boolean accepted = ended.result().outcome() == SendResult.Outcome.ACCEPTED;
    if (ours || accepted && delivery.state().isOpen()) {
      apply(delivery, ended.order(), ended.result(), now);
      metrics.counted(delivery);
    }
  }

  private void apply(Delivery delivery, SendOrder order, SendResult result, Instant now) {
    switch (result.outcome()) {
      case ACCEPTED -> delivery.sent(now);
      case REFUSED -> delivery.fail(result.reason(), now);
      case DEFERRED, UNCERTAIN ->
          delivery.postpone(backOff.after(order.attempt()), result.reason(), now);
      case UNREACHABLE, MISCONFIGURED, NOT_TRIED -> delivery.putBack(result.reason(), now);
    }
  }
}
