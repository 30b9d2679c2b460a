package io.handoff.chassis.problem;

/** Why a command can be refused; the web layer turns each into one status. */
public enum RefusalKind {
  /** The request cannot be read. */
  MALFORMED,
  /** The request is readable and wrong. */
  INVALID,
  /** This person may not do it. */
  FORBIDDEN,
  /** It does not exist, or is not theirs to see. */
  NOT_FOUND,
  /** It is not possible in the present state. */
  WRONG_STATE,
  /** The request does not say which version it changes. */
  VERSION_MISSING,
  /** The request changes a version that is no longer the current one. */
  VERSION_STALE,
  /** The request is larger than allowed. */
  TOO_LARGE,
  /** As many of these are at work as may be. */
  BUSY
}
