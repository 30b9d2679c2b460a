package io.handoff.deals.template;

/** How much a template asks; both share the required core. */
public enum Profile {
  /** The core. */
  SHORT,
  /** The core and the rest. */
  FULL
}
