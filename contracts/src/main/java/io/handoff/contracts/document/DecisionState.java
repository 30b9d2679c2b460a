package io.handoff.contracts.document;

/** How far a decision counts. */
public enum DecisionState {
  /** Changes nothing until decider, date, effect and link are recorded. */
  UNOFFICIAL,
  /** Counts. */
  OFFICIAL,
  /** A later one replaced it. */
  SUPERSEDED
}
