package io.handoff.review.deadline;

import java.time.Instant;

/**
 * One of the clocks that a decision is held to.
 *
 * @param kind what started it
 * @param startedAt when that was
 * @param endsAt when it ends
 * @param state whether it counts
 * @param reasoning how that came about, in words
 */
public record DueClock(
    Kind kind, Instant startedAt, Instant endsAt, State state, String reasoning) {

  /** What starts a clock. */
  public enum Kind {
    /** The handoff was sent: the decision is due the same working day. */
    SUBMISSION,
    /** The deal reached its stage: the decision is due 24 hours later. */
    STAGE_CHANGE
  }

  /** Whether a clock counts. */
  public enum State {
    /** It ends first: the decision is due then. */
    COUNTS,
    /** Another one ends first. */
    LATER,
    /** It ends before the handoff was sent, or when nobody works. */
    MISSED
  }
}
