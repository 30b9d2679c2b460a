package io.handoff.deals.template;

/** A step outside that an answer is needed for. */
public enum Gate {
  /** A price reaches the customer. */
  QUOTE,
  /** A scope reaches the customer. */
  SCOPE,
  /** A date reaches the customer. */
  DATE,
  /** Legal starts. */
  LEGAL,
  /** Procurement starts. */
  PROCUREMENT,
  /** The work starts. */
  KICKOFF
}
