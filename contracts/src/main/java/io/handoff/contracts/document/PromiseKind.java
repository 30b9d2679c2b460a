package io.handoff.contracts.document;

/** What was said to the customer; only a commitment binds. */
public enum PromiseKind {
  /** We will do it. */
  COMMITMENT,
  /** It was named as possible. */
  OPTION_MENTIONED,
  /** The customer asked for it. */
  CUSTOMER_REQUEST
}
