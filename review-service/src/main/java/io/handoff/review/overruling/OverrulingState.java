package io.handoff.review.overruling;

/** Where an overruling stands: {@code ASKED -> AGREED or DECLINED}; the first two can expire. */
public enum OverrulingState {
  /** It waits for a second person. */
  ASKED,
  /** The finding does not stand. */
  AGREED,
  /** The second person did not agree; the finding stands. */
  DECLINED,
  /** The field changed, so that what was said of it is about something else. */
  EXPIRED
}
