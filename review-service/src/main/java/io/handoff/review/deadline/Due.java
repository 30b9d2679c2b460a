package io.handoff.review.deadline;

import io.handoff.contracts.finding.DueTime;
import java.util.List;

/**
 * When a decision is due, and the clocks that it came from.
 *
 * @param time when, by the clock that counts
 * @param clocks all clocks, that of the submission first
 */
public record Due(DueTime time, List<DueClock> clocks) {

  /** The clocks are a copy. */
  public Due {
    clocks = List.copyOf(clocks);
  }
}
