package io.handoff.violations.deals.ring;

import io.handoff.violations.deals.ring.chicken.Chicken;

/** Comes from a chicken. */
public final class Egg {

  /** Where it comes from. */
  public Chicken layer() {
    return new Chicken();
  }
}
