package io.handoff.review.condition;

/** Where a condition stands. */
public enum ConditionState {
  /** Its day is not over. */
  OPEN,
  /** Somebody said that it has happened. */
  MET,
  /** Its day passed, and the review opened again. */
  MISSED,
  /** A newer revision or decision took its place, or the record went back to sales. */
  SUPERSEDED,
  /** Its approval crossed a withdrawal and counts for nothing. */
  VOIDED
}
