package io.handoff.contracts.document;

/** How far a review, check or approval that others give has come. */
public enum Clearance {
  /** Nobody has asked for it. */
  NOT_STARTED,
  /** It was asked for. */
  UNDER_WAY,
  /** It was given. */
  CLEARED
}
