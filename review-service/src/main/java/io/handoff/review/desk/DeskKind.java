package io.handoff.review.desk;

/** What stands on a desk. */
public enum DeskKind {
  /** A review waits for its decision, or sales has it back. */
  REVIEW,
  /** Somebody is asked what they think of a revision. */
  SECOND_OPINION,
  /** Somebody is asked about a section, and an approval waits for them. */
  SECTION_REVIEW,
  /** Somebody in delivery is asked about a date. */
  DATE_CHECK
}
