package io.handoff.violations.chassis.inbox;

/** Stands for the inbox. */
public final class Inbox {

  /** Takes a message in. */
  public void receive(String message) {
    // Nothing to do with it.
  }
}
