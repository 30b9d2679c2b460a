package io.handoff.review.verdict;

/** How a verdict stands in a round. */
public enum Standing {
  /** It was given in this round. */
  GIVEN,
  /** Accepted in an earlier round; neither it nor what it leans on has changed since. */
  KEPT,
  /** Accepted in an earlier round; it or what it leans on has changed since. */
  REOPENED,
  /** Asked in an earlier round; nothing has changed since. */
  UNANSWERED,
  /** Asked in an earlier round; it or what it leans on has changed since: look again. */
  ANSWERED,
  /** What it was about is no longer in the record. */
  GONE
}
