package io.handoff.review.turn;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time of one review.
 *
 * @param used working time in which it was the reviewers' turn, each by their own calendar
 * @param left working time of whoever decides until the decision is due, negative when it is late;
 *     absent when none is due
 * @param turns whose turn it was, in the order in which they began
 */
public record ReviewTime(Duration used, @Nullable Duration left, List<Turn> turns) {

  /** The turns are a copy. */
  public ReviewTime {
    turns = List.copyOf(turns);
  }
}
