package io.handoff.chassis.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What operators watch of the outbox. */
@ApplicationScoped
class OutboxMetrics {

  private final Clock clock;
  private final Timer delay;
  private final Counter parked;
  private final AtomicInteger leads = new AtomicInteger();
  private final AtomicReference<OutboxBacklog> backlog =
      new AtomicReference<>(new OutboxBacklog(0, null, 0));

  OutboxMetrics(MeterRegistry registry, Clock clock) {
    this.clock = clock;
    delay =
        Timer.builder("handoff.outbox.delay")
            .description("From the fact to Kafka's acknowledgement")
            .publishPercentileHistogram()
            .register(registry);
    parked =
        Counter.builder("handoff.outbox.parked")
            .description("Facts that can never be sent; their stream waits")
            .register(registry);
    Gauge.builder("handoff.outbox.leads", leads, AtomicInteger::get)
        .description("1 where this replica publishes")
        .register(registry);
    Gauge.builder("handoff.outbox.pending", backlog, b -> b.get().pending())
        .description("Facts that wait to be published")
        .register(registry);
    Gauge.builder("handoff.outbox.oldest.seconds", this, OutboxMetrics::oldestSeconds)
        .description("Age of the oldest fact that waits")
        .register(registry);
    Gauge.builder("handoff.outbox.parked.streams", backlog, b -> b.get().parkedStreams())
        .description("Streams that wait behind a fact that cannot be sent")
        .register(registry);
  }

  void leads(boolean leading) {
    leads.set(leading ? 1 : 0);
  }

  void published(Instant occurredAt) {
    Duration waited = Duration.between(occurredAt, clock.instant());
    delay.record(waited.isNegative() ? Duration.ZERO : waited);
  }

  void parked() {
    parked.increment();
  }

  void backlog(OutboxBacklog seen) {
    backlog.set(seen);
  }

  private double oldestSeconds() {
    Instant oldest = backlog.get().oldest();
    return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
  }
}
