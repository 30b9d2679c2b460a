package io.handoff.contracts.document;

/** Which data was given to look at. */
public enum SampleKind {
  /** Live data. */
  LIVE,
  /** Test data. */
  TEST,
  /** Masked samples only. */
  MASKED,
  /** Nothing yet. */
  NONE
}
