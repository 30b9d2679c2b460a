package io.handoff.contracts.document;

/** How far both sides agree on a promise. */
public enum PromiseLabel {
  /** Both sides agreed. */
  CONFIRMED,
  /** One side believes so. */
  ASSUMED,
  /** Still open, with an owner and a date. */
  OPEN,
  /** Taken back; the customer knows. */
  WITHDRAWN
}
