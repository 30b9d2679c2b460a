package io.handoff.contracts.event;

/** What delivery says about a date before it is promised. */
public enum DateAnswer {
  /** It can be promised as a stretch of days. */
  RANGE,
  /** It can be promised as one day. */
  FIRM,
  /** It cannot be promised yet. */
  NOT_YET
}
