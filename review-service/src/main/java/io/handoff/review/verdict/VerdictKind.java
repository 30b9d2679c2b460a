package io.handoff.review.verdict;

/** What the reviewer makes of an answer or entry. */
public enum VerdictKind {
  /** It is taken as it stands. */
  ACCEPT,
  /** It is doubted. */
  CHALLENGE,
  /** It is believed once something proves it. */
  NEEDS_PROOF
}
