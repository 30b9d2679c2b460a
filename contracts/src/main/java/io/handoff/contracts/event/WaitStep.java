package io.handoff.contracts.event;

/** How long something has waited, by the steps of the reminders. */
public enum WaitStep {
  /** It is due soon; who answers is told. */
  BEFORE,
  /** It is due; who answers and the manager are told. */
  DUE,
  /** It has been late for long; the sales owner is told too. */
  AFTER
}
