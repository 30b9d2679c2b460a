package io.handoff.contracts.document;

/** How far the data has been looked at. */
public enum Readiness {
  /** Nobody here saw it. */
  UNSEEN,
  /** A sample came. */
  SAMPLE_RECEIVED,
  /** A sample was checked. */
  CHECKED
}
