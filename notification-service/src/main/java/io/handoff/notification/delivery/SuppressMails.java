package io.handoff.notification.delivery;

import io.handoff.notification.message.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/** Takes back what is pointless once something is settled, as far as it has not been sent. */
@ApplicationScoped
public class SuppressMails {

  private final Deliveries deliveries;
  private final DeliveryMetrics metrics;
  private final Clock clock;

  SuppressMails(Deliveries deliveries, DeliveryMetrics metrics, Clock clock) {
    this.deliveries = deliveries;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** A review was decided: nobody need be reminded of it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reviewDecided(UUID reviewId) {
    deliveries.oneAtATime(reviewId);
    suppress(reviewId, MessageKind::isReminder);
  }

  /** A review was called off: nobody need be asked for it either. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reviewCancelled(UUID reviewId) {
    suppress(reviewId, kind -> kind.isReminder() || kind == MessageKind.REVIEW_REQUESTED);
  }

  /** A decision does not count, or no longer: nobody need be told of it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void decisionVoided(UUID reviewId) {
    deliveries.oneAtATime(reviewId);
    suppress(reviewId, MessageKind::isDecision);
  }

  /** A question about a date was answered or withdrawn: nobody need be asked it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void dateSettled(UUID dateCheckId) {
    deliveries.openOfDate(dateCheckId).forEach(this::suppress);
  }

  private void suppress(UUID reviewId, Predicate<MessageKind> pointless) {
    deliveries.openOfReview(reviewId).stream()
        .filter(delivery -> pointless.test(delivery.kind()))
        .forEach(this::suppress);
  }

  private void suppress(Delivery delivery) {
    delivery.suppress(clock.instant());
    if (!delivery.state().isOpen()) {
      metrics.counted(delivery);
    }
  }
}
