package io.handoff.contracts.finding;

/** What a finding does to a decision. */
public enum Severity {
  /** Nobody may approve while it stands. */
  BLOCKING,
  /** The reviewer sees it and decides. */
  WARNING
}
