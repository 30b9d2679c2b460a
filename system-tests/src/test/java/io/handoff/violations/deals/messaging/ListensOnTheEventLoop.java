package io.handoff.violations.deals.messaging;

import io.handoff.violations.chassis.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Holds up all the others. */
public final class ListensOnTheEventLoop {

  private final Inbox inbox = new Inbox();

  @Incoming("reviews")
  void on(String message) {
    inbox.receive(message);
  }
}
