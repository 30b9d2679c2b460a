package io.handoff.contracts.document;

/** How firmly a promised date stands. */
public enum DateMode {
  /** One day, promised. */
  FIRM,
  /** A window, because something is missing. */
  RANGE,
  /** No date until an input is back. */
  PAUSED
}
