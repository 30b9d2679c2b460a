package io.handoff.contracts.document;

/** Which way an integration moves data, seen from us. */
public enum Direction {
  /** We read. */
  READ,
  /** We write. */
  WRITE,
  /** Both. */
  BOTH
}
