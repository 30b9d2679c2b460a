package io.handoff.contracts.document;

/** How far an answer or a register entry can be trusted; absent means missing. */
public enum Status {
  /** The customer said it clearly or proved it. */
  CONFIRMED,
  /** Taken as true for now. */
  ASSUMED,
  /** An honest gap with an owner and a date by which it will be known. */
  UNKNOWN
}
