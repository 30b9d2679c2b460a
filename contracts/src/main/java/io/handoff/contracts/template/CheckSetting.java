package io.handoff.contracts.template;

/** What a template version makes of a check. */
public enum CheckSetting {
  /** It does not run. */
  OFF,
  /** The reviewer sees its findings and decides. */
  WARNING,
  /** Nobody may approve while a finding of it stands. */
  BLOCKING
}
