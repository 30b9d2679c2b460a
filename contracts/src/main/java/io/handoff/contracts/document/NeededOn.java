package io.handoff.contracts.document;

/** When an integration must work. */
public enum NeededOn {
  /** They cannot start without it. */
  DAY_ONE,
  /** After the start. */
  LATER
}
