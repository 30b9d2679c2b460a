package io.handoff.contracts.event;

/** The two sides of a handoff. */
public enum Side {
  /** Those who sold it. */
  SALES,
  /** Those who start from it. */
  ENGINEERING
}
