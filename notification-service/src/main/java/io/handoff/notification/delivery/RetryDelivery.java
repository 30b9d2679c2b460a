package io.handoff.notification.delivery;

import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** An operator has a failed delivery tried again. */
@ApplicationScoped
public class RetryDelivery {

  private final Deliveries deliveries;
  private final Event<MailQueued> queued;
  private final Clock clock;

  RetryDelivery(Deliveries deliveries, Event<MailQueued> queued, Clock clock) {
    this.deliveries = deliveries;
    this.queued = queued;
    this.clock = clock;
  }

  /**
   * Queues it again.
   *
   * @throws Refused when there is none, or it has not failed
   */
  @Transactional
  public DeliverySummary retry(UUID id) {
    Delivery delivery =
        deliveries
            .locked(id)
            .orElseThrow(
                () ->
                    new Refused(
                        DeliveryProblem.UNKNOWN, "No delivery has this id; see the list for ids."));
    delivery.retry(clock.instant());
    queued.fire(new MailQueued());
    return DeliverySummary.of(delivery);
  }
}
