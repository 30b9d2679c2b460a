package io.handoff.lint.answers;

/** What people say of an answer. */
public enum Label {
  /** It leaves room for guessing. */
  VAGUE,
  /** It is plain. */
  CONCRETE
}
