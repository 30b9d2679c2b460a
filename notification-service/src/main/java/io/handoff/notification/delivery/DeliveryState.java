package io.handoff.notification.delivery;

/**
 * Where a delivery stands.
 *
 * <pre>
 *            claim                accepted
 *   QUEUED ─────────> SENDING ──────────────> SENT
 *     │        ┌─────^   │  \
 *     │  claim │         │   \ refused, or 24 hours over
 *     │        │  later  │    └─────────────> FAILED
 *     │      RETRY <─────┘                      │
 *     │        │  ^                             │
 *     │        │  └──────── an operator ────────┘
 *     └────────┴──> SUPPRESSED  over before it was told: a review, or a decision
 * </pre>
 */
public enum DeliveryState {
  /** Not tried yet. */
  QUEUED,
  /** A sender holds it until its lease ends; one that died leaves it here. */
  SENDING,
  /** To be tried again. */
  RETRY,
  /** The mail server has it. */
  SENT,
  /** It will not be tried again unless an operator says so. */
  FAILED,
  /** It was pointless before it could be sent. */
  SUPPRESSED;

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return this == QUEUED || this == SENDING || this == RETRY;
  }
}
