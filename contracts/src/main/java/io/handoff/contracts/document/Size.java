package io.handoff.contracts.document;

/** A size guess. */
public enum Size {
  /** Some hours. */
  HOURS,
  /** Some days. */
  DAYS,
  /** Some weeks. */
  WEEKS
}
