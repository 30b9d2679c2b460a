package io.handoff.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What operators watch of the mails. */
@ApplicationScoped
class DeliveryMetrics {

  private final MeterRegistry registry;
  private final Timer delay;
  private final AtomicLong pending = new AtomicLong();

  DeliveryMetrics(MeterRegistry registry) {
    this.registry = registry;
    registry.gauge("handoff.mail.pending", pending);
    registry.counter("handoff.mail.uncertain");
    this.delay =
        Timer.builder("handoff.mail.delay")
            .description("From the event to the mail server's yes")
            .serviceLevelObjectives(
                Duration.ofMillis(50),
                Duration.ofMillis(150),
                Duration.ofMillis(500),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                Duration.ofMinutes(15),
                Duration.ofHours(1))
            .register(registry);
  }

  /** Counts what became of a try: the state that the delivery is in now. */
  void counted(Delivery delivery) {
    registry
        .counter(
            "handoff.mail",
            "kind",
            delivery.kind().slug(),
            "result",
            delivery.state().name().toLowerCase(Locale.ROOT))
        .increment();
    if (delivery.state() == DeliveryState.SENT) {
      delay.record(
          Duration.between(
              delivery.cause().happenedAt(), Objects.requireNonNull(delivery.endedAt())));
    }
  }

  /** A mail may have been sent twice. */
  void uncertain() {
    registry.counter("handoff.mail.uncertain").increment();
  }

  /** How many are still to be done. */
  void pending(long number) {
    pending.set(number);
  }
}
