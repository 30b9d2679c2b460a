package io.handoff.contracts.document;

/** How far a customer input has come. */
public enum InputState {
  /** Asked for. */
  REQUESTED,
  /** Here, not looked at. */
  RECEIVED,
  /** Here and usable. */
  CHECKED,
  /** Here and not usable. */
  REJECTED
}
