package io.handoff.deals.suggestion;

/** Where a suggestion stands. */
public enum SuggestionState {
  /** It waits for sales. */
  OPEN,
  /** A version took it up. */
  APPLIED,
  /** Sales does not take it up, for a reason. */
  DECLINED,
  /** It waits, but the record says something else there by now; seen when it is read. */
  OUTDATED
}
