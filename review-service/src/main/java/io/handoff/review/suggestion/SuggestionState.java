package io.handoff.review.suggestion;

/** Where a suggestion stands: {@code OPEN -> APPLIED | DECLINED | OUTDATED}. */
public enum SuggestionState {
  /** It waits for sales. */
  OPEN,
  /** Sales took it up. */
  APPLIED,
  /** Sales does not take it up, for a reason. */
  DECLINED,
  /** A later revision says something else there. */
  OUTDATED
}
