package io.handoff.deals.handoff;

/** Whose turn it is. */
public enum Turn {
  /** Sales writes: the sales owner's turn. */
  SALES,
  /** A revision waits for its decision: the reviewer's turn. */
  ENGINEERING
}
