package io.handoff.violations.deals.ring.chicken;

import io.handoff.violations.deals.ring.Egg;

/** Comes from an egg. */
public final class Chicken {

  /** Where it comes from. */
  public Egg shell() {
    return new Egg();
  }
}
