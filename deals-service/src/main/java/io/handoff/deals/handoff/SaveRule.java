package io.handoff.deals.handoff;

/** One thing that holds for every document that is saved; it refuses a save, or settles it. */
interface SaveRule {

  /** Looks at a save. Rules see what was asked for, not what other rules settle. */
  void apply(Save save);
}
