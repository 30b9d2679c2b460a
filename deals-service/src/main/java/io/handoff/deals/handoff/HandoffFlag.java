package io.handoff.deals.handoff;

/** What a list warns of. */
public enum HandoffFlag {
  /** The decision was due, and is not there. */
  OVERDUE
}
