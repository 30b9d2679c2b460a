package io.handoff.chassis.inbox;

/** A message can never be applied, however often it is tried: it belongs to the dead letters. */
public final class PermanentFailure extends RuntimeException {

  /** A failure that a sentence explains; no payload in it. */
  public PermanentFailure(String message) {
    super(message);
  }

  /** A failure with its cause. */
  public PermanentFailure(String message, Throwable cause) {
    super(message + ": " + cause.getClass().getSimpleName(), cause);
  }
}
