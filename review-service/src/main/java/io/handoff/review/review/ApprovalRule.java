package io.handoff.review.review;

import java.util.List;

/** What an approval waits for. Each feature brings its own rules; all of them are asked. */
public interface ApprovalRule {

  /** What stands against approving a review; empty when nothing does. */
  List<Obstacle> against(Review review);
}
