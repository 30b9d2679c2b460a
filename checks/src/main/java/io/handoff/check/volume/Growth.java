package io.handoff.check.volume;

import io.handoff.contracts.document.LoadEntry;

/** Whether many more people are expected in a year than there are at the start. */
final class Growth {

  private Growth() {}

  /** At least half as many again; what starts with nobody is held against its first month. */
  static boolean isExpectedIn(LoadEntry load) {
    Long later = load.month12();
    Long start = load.now() == null || load.now() == 0 ? load.month1() : load.now();
    return later != null && start != null && start > 0 && later >= start + (start + 1) / 2;
  }
}
