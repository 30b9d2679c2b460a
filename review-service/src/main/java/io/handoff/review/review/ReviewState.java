package io.handoff.review.review;

import java.util.Set;

/**
 * Where a review stands.
 *
 * <pre>
 * OPEN --approve--> APPROVED
 *      --return---> RETURNED
 *      --withdraw, a newer revision, or an earlier approval found void--> CANCELLED
 * APPROVED, RETURNED --the decision crossed a withdrawal--> VOIDED
 * APPROVED --a condition is missed--> OPEN
 *          --the record is reopened-> LAPSED
 * LAPSED --its approval had crossed the reopening--> VOIDED
 * </pre>
 */
public enum ReviewState {
  /** Waits for its reviewer. */
  OPEN,
  /** The revision was approved. */
  APPROVED,
  /** The revision was returned, with reasons on fields. */
  RETURNED,
  /** The revision was withdrawn before a decision, or a newer one came. */
  CANCELLED,
  /** It was decided on after the revision had been withdrawn; the decision counts for nothing. */
  VOIDED,
  /** It was approved, and the record went back to sales since; the approval no longer counts. */
  LAPSED;

  /** Whether people approved the revision, even when the record went back to sales since. */
  public boolean wasApproved() {
    return this == APPROVED || this == LAPSED;
  }

  /** Whether this state may follow on another; every other move is illegal. */
  boolean mayFollow(ReviewState state) {
    return followers(state).contains(this);
  }

  private static Set<ReviewState> followers(ReviewState state) {
    return switch (state) {
      case OPEN -> Set.of(APPROVED, RETURNED, CANCELLED);
      case APPROVED -> Set.of(OPEN, LAPSED, VOIDED);
      case RETURNED, LAPSED -> Set.of(VOIDED);
      case CANCELLED, VOIDED -> Set.of();
    };
  }
}
