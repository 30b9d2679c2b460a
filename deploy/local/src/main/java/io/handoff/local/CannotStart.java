package io.handoff.local;

/** Thrown when the suite cannot run; the message is for the person who started it. */
final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotStart(String message) {
    super(message);
  }
}
