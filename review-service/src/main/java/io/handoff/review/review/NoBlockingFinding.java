package io.handoff.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Nothing is approved over a finding that blocks. */
@ApplicationScoped
class NoBlockingFinding implements ApprovalRule {

  @Override
  public List<Obstacle> against(Review review) {
    return review.blockingFindings().stream()
        .map(
            found ->
                new Obstacle(
                    "blocking-finding", found.path(), found.seen() + " " + found.question()))
        .toList();
  }
}
