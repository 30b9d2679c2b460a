package io.handoff.deals.handoff;

/** What a list warns of. */
public enum HandoffFlag {
  /** A customer call was logged, and the record was not touched yet. */
  STALE,
  /** The scope changed after the contract went to the lawyers. */
  LATE_CHANGE,
  /** The decision was due, and is not there. */
  OVERDUE
}
