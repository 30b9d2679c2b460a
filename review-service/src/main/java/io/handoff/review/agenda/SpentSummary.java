package io.handoff.review.agenda;

import java.util.List;
import java.util.UUID;

/**
 * How many minutes reviews took.
 *
 * @param reviews how many reviews minutes were noted on
 * @param medianMinutes the median of their minutes
 * @param outliers those that took more than 30 minutes, the longest first
 */
public record SpentSummary(int reviews, double medianMinutes, List<LongReview> outliers) {

  /** The list is a copy. */
  public SpentSummary {
    outliers = List.copyOf(outliers);
  }

  /**
   * A review that took long.
   *
   * @param review its id
   * @param handoffNumber the number people use
   * @param revision number of the revision
   * @param minutes how many it took
   */
  public record LongReview(UUID review, String handoffNumber, int revision, int minutes) {}
}
