package io.handoff.violations.deals.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Acts again on what it heard before. */
public final class ListensWithoutInbox {

  private int heard;

  @Incoming("reviews")
  @Blocking
  void on(String message) {
    heard += message.length();
  }
}
