package io.handoff.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows whether mails get out. Never says that the service is not ready: without a mail server it
 * still takes in every event and queues every mail.
 */
@Readiness
@ApplicationScoped
class MailHealth implements HealthCheck {

  private final Breaker breaker;

  MailHealth(Breaker breaker) {
    this.breaker = breaker;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("mail")
        .withData("sending", breaker.isOpen() ? "held back" : "as it comes")
        .up()
        .build();
  }
}
