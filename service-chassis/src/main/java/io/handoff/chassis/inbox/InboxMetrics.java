package io.handoff.chassis.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** What operators watch of the inbox. */
@ApplicationScoped
class InboxMetrics {

  private final MeterRegistry registry;

  InboxMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  void applied(String topic, String type) {
    registry.counter("handoff.events.applied", "topic", topic, "type", type).increment();
  }

  void repeated(String topic) {
    registry.counter("handoff.events.repeated", "topic", topic).increment();
  }

  void parked(String topic) {
    registry.counter("handoff.events.parked", "topic", topic).increment();
  }

  void dead(String topic) {
    registry.counter("handoff.events.dead", "topic", topic).increment();
  }

  void retried() {
    registry.counter("handoff.events.retried").increment();
  }
}
