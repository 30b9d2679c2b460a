package io.handoff.review.turn;

/** Who has the turn. */
public enum TurnHolder {
  /** Whoever reviews: their clock runs. */
  REVIEWER,
  /** Sales, after a return or a withdrawal, until the next revision comes. */
  SALES,
  /** Somebody else who was asked. */
  OTHER
}
