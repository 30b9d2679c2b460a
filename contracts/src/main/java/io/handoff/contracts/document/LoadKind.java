package io.handoff.contracts.document;

/** What a load entry measures. */
public enum LoadKind {
  /** People who use it. */
  PEOPLE,
  /** Many people in a short window. */
  BURST,
  /** Calls by machines. */
  API_CALLS,
  /** Regular imports. */
  IMPORTS,
  /** Live alerts. */
  ALERTS,
  /** Uploaded files. */
  UPLOADS,
  /** Business transactions. */
  TRANSACTIONS
}
