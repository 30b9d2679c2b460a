package io.handoff.review.reminder;

/** What somebody is reminded of. */
enum Awaited {
  /** The decision on a review. */
  DECISION,
  /** The answer to a question about a date. */
  DATE_ANSWER
}
