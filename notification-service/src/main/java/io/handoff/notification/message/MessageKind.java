package io.handoff.notification.message;

import java.util.Locale;

/** The kinds of message; one record of {@link OwnerMessage} each. */
public enum MessageKind {
  /** A reviewer is asked to approve or return. */
  REVIEW_REQUESTED,
  /** A sales owner is told what to change. */
  RETURNED,
  /** An owner is told that engineering can start. */
  APPROVED,
  /** Somebody is told that a decision counts for nothing. */
  DECISION_VOIDED,
  /** Somebody is told what was said about a revision. */
  COMMENTED,
  /** An owner is told that an approval lapsed, and its revision waits again. */
  REVIEW_REOPENED,
  /** Somebody is told that an approved record went back to sales. */
  RECORD_REOPENED,
  /** A reviewer is told that the time is nearly over. */
  DUE_SOON,
  /** A reviewer or manager is told that a decision is late. */
  OVERDUE,
  /** Reviewer, manager and sales owner are told that a decision has been late for long. */
  ESCALATED,
  /** Somebody is told that another person decides from now on. */
  HANDED_OVER,
  /** Somebody is told that the reviewer cannot decide, and who can help. */
  REVIEWER_AWAY,
  /** Somebody is told what waits for them in the place of who is away. */
  COVER_BEGAN,
  /** Somebody is told what waits for them again. */
  COVER_ENDED,
  /** Somebody is asked for advice. */
  ADVICE_ASKED,
  /** A reviewer is told what somebody said. */
  ADVICE_GIVEN,
  /** An owner is told that a promised date lost what it stands on. */
  DATE_PAUSED,
  /** Somebody in delivery is asked about a date. */
  DATE_ASKED_ABOUT,
  /** Somebody is reminded of a question about a date that waits. */
  DATE_ANSWER_DUE,
  /** Who was asked about a date is told that there is nothing left to answer. */
  DATE_WITHDRAWN,
  /** A sales owner is told how a date can be promised. */
  DATE_ANSWERED,
  /** A sales owner is reminded of a call that the record says nothing of. */
  RECORD_STALE,
  /** Somebody is reminded of what is due. */
  ACTIONS_DUE,
  /** The owner of a deal is asked to start its draft. */
  DRAFT_MISSING;

  /** The name in headers, metrics and answers: lower case, with hyphens. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it tells a decision. */
  public boolean isDecision() {
    return this == RETURNED || this == APPROVED;
  }

  /** Whether it is about the time that is left, and pointless once the review is over. */
  public boolean isReminder() {
    return this == DUE_SOON || this == OVERDUE || this == ESCALATED;
  }
}
