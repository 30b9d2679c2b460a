package io.handoff.contracts.finding;

import java.time.Instant;
import java.util.List;

/**
 * When somebody works, from the event that tells it on.
 *
 * @param spans the stretches of work, first to last
 * @param until how far they are known; a later event tells more
 */
public record WorkingTime(List<WorkingSpan> spans, Instant until) {

  /** The list is a copy; an absent one is empty. */
  public WorkingTime {
    spans = spans == null ? List.of() : List.copyOf(spans);
  }
}
