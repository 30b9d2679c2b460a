package io.handoff.review.thread;

/** Where a thread stands: {@code OPEN <-> RESOLVED}. */
public enum ThreadState {
  /** It waits for somebody. */
  OPEN,
  /** What it asked for is settled. */
  RESOLVED
}
