package io.handoff.violations.deals.handoff;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** Tells before it is true. */
public final class SendsWithoutOutbox {

  private final Emitter<String> emitter;

  SendsWithoutOutbox(@Channel("handoffs") Emitter<String> emitter) {
    this.emitter = emitter;
  }

  void tell() {
    emitter.send("submitted");
  }
}
