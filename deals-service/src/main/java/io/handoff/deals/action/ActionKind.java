package io.handoff.deals.action;

/** What is owed. */
public enum ActionKind {
  /** The answer to an open question. */
  QUESTION,
  /** A fact that is unknown by its follow-up date. */
  UNKNOWN,
  /** Something the customer must provide. */
  CUSTOMER_INPUT,
  /** Agreement on a promise that is still open. */
  PROMISE,
  /** The documents of an interface. */
  API_DOCUMENTS,
  /** A check of what is taken as true for now. */
  ASSUMPTION,
  /** What an approval asks for. */
  CONDITION
}
