package io.handoff.deals.handoff;

/** What happened to a handoff. */
public enum TrailStep {
  /** A draft was started. */
  DRAFTED,
  /** The draft moved to another version of the template. */
  TEMPLATE_MOVED,
  /** An entry went from one register to another. */
  ENTRY_MOVED,
  /** A customer call was logged; the record is stale until it is edited or confirmed unchanged. */
  CALL_LOGGED,
  /** A person said that a call changed nothing. */
  CONFIRMED_UNCHANGED,
  /** Sales took up what reviewers suggested. */
  SUGGESTIONS_APPLIED,
  /** A promised date lost an input it stands on, and was paused. */
  DATE_PAUSED,
  /** Delivery was asked about a date before it is promised. */
  DATE_ASKED_ABOUT,
  /** Sales took a question about a date back. */
  DATE_QUESTION_WITHDRAWN,
  /** Delivery answered about a date. */
  DATE_ANSWERED,
  /** Something confirmed was taken back, for a reason. */
  CONFIRMATION_TAKEN_BACK,
  /** The scope changed after the contract went to the lawyers. */
  CHANGED_LATE,
  /** A revision was sent for review. */
  SUBMITTED,
  /** The revision was taken back. */
  WITHDRAWN,
  /** Somebody else decides on the revision from then on. */
  HANDED_OVER,
  /** Engineering returned it. */
  RETURNED,
  /** Engineering approved it. */
  APPROVED,
  /** The approved record went back to sales, for a cause. */
  REOPENED,
  /** A condition of the approval is met. */
  CONDITION_MET,
  /** A condition was not met in time: the approval lapsed, and the revision waits again. */
  APPROVAL_LAPSED,
  /** A decision came for a revision that was no longer waiting; it changed nothing. */
  DECISION_TOO_LATE
}
