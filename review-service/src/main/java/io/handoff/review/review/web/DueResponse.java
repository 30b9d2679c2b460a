package io.handoff.review.review.web;

import io.handoff.contracts.finding.DueTime;
import io.handoff.review.deadline.DueClock;
import io.handoff.review.review.Review;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * When a decision is due, computed once when the review was opened.
 *
 * @param at the instant
 * @param zone the reviewer's zone, in which it is shown
 * @param reasoning how it came about, in words
 * @param clocks the clocks that it came from, that of the submission first
 */
record DueResponse(Instant at, ZoneId zone, String reasoning, List<DueClock> clocks) {

  static DueResponse from(Review review) {
    DueTime due = review.due();
    return new DueResponse(due.at(), due.zone(), due.reasoning(), review.dueClocks());
  }
}
