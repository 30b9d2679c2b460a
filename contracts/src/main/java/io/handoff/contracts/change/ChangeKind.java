package io.handoff.contracts.change;

/** What happened to a field or an entry. */
public enum ChangeKind {
  /** It was not there before. */
  ADDED,
  /** It is no longer there. */
  REMOVED,
  /** It has another value. */
  CHANGED,
  /** The entry went from one register to another. */
  MOVED
}
