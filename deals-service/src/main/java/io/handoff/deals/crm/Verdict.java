package io.handoff.deals.crm;

/** What came of a row. */
public enum Verdict {
  /** The deal is new here. */
  CREATED,
  /** Something about the deal changed. */
  UPDATED,
  /** All of it was known. */
  UNCHANGED,
  /** The row cannot be taken in. */
  REFUSED
}
