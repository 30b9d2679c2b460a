package io.handoff.contracts.template;

/** What the words of an answer are about, and so what counts as plain in them. */
public enum WordingClass {
  /** What was bought. */
  PURCHASE_SUMMARY,
  /** What the customer wants to reach. */
  BUSINESS_GOAL,
  /** How they will know. */
  SUCCESS_MEASURE,
  /** What is in. */
  SCOPE_IN,
  /** What is out. */
  SCOPE_OUT,
  /** Something said to the customer. */
  PROMISE,
  /** Why a date matters. */
  DATE_REASON,
  /** A date. */
  MILESTONE,
  /** When it goes live. */
  LAUNCH_WINDOW,
  /** How many people. */
  VOLUME_USERS,
  /** How much at once. */
  VOLUME_PEAK,
  /** Where data comes from. */
  DATA_SOURCE,
  /** How somebody gets in. */
  ACCESS,
  /** A security or compliance ask. */
  SECURITY,
  /** A system to exchange data with. */
  INTEGRATION,
  /** Work before it can start. */
  SETUP_WORK,
  /** A known problem. */
  RISK,
  /** Taken as true for now. */
  ASSUMPTION,
  /** What still needs an answer. */
  OPEN_QUESTION,
  /** Who signs at the customer. */
  CUSTOMER_APPROVER,
  /** What none of the others is for, such as an answer that a deal added. */
  OTHER
}
