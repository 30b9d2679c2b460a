package io.handoff.contracts.document;

/** How sensitive the data is, least first. */
public enum Sensitivity {
  /** Anyone may read it. */
  PUBLIC,
  /** Inside the company only. */
  INTERNAL,
  /** Named groups only. */
  CONFIDENTIAL,
  /** Data about persons. */
  PERSONAL,
  /** Health, finance or other specially protected data. */
  SPECIAL
}
