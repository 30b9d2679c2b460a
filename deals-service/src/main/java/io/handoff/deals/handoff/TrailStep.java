package io.handoff.deals.handoff;

/** What happened to a handoff. */
public enum TrailStep {
  /** A draft was started. */
  DRAFTED,
  /** The draft moved to another version of the template. */
  TEMPLATE_MOVED,
  /** A revision was sent for review. */
  SUBMITTED,
  /** The revision was taken back. */
  WITHDRAWN,
  /** Engineering returned it. */
  RETURNED,
  /** Engineering approved it. */
  APPROVED,
  /** A decision came for a revision that was no longer waiting; it changed nothing. */
  DECISION_TOO_LATE
}
