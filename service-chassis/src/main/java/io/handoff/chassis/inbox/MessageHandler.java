package io.handoff.chassis.inbox;

/** What a service does with a message, inside the transaction that takes it in. */
@FunctionalInterface
public interface MessageHandler {

  /**
   * Applies a message.
   *
   * @throws PermanentFailure when it can never be applied; it goes to the dead letters
   */
  void handle(IncomingMessage message);
}
