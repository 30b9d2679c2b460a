package io.handoff.contracts.document;

/** What a security ask is about. */
public enum SecurityTopic {
  /** Sign-in through the customer's identity provider. */
  SINGLE_SIGN_ON,
  /** A log of who did what. */
  AUDIT_LOG,
  /** Where data may be kept. */
  DATA_LOCATION,
  /** How long data is kept. */
  RETENTION,
  /** Who approved what, kept. */
  APPROVAL_HISTORY,
  /** The customer's security questionnaire. */
  VENDOR_REVIEW,
  /** Access from named addresses only. */
  IP_ALLOWLISTING,
  /** A legal or compliance check of data handling. */
  LEGAL_CHECK,
  /** Who gets in on day one, and who approves roles. */
  DAY_ONE_ACCESS
}
