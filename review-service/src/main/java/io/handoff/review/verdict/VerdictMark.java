package io.handoff.review.verdict;

/** What is the matter with an answer or entry that is not accepted. */
public enum VerdictMark {
  /** Something is not said. */
  MISSING,
  /** It can be read in more than one way. */
  UNCLEAR,
  /** It is not so. */
  WRONG
}
