package io.handoff.review.condition;

import io.handoff.review.review.ReopenReview;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Reopens the reviews whose conditions were missed, once, however many replicas look: the review is
 * locked before its conditions, and one that another replica is at is passed over.
 */
@ApplicationScoped
public class MissConditions {

  private final Conditions conditions;
  private final ReopenReview reopen;
  private final Clock clock;

  MissConditions(Conditions conditions, ReopenReview reopen, Clock clock) {
    this.conditions = conditions;
    this.reopen = reopen;
    this.clock = clock;
  }

  /** Reviews with a condition whose day is over; some of them, when there are many. */
  @Transactional
  public List<ReviewId> missed() {
    return conditions.missed(clock.instant());
  }

  /** Reopens one of them, unless somebody was faster. */
  @Transactional
  public void miss(ReviewId id) {
    Instant now = clock.instant();
    if (!reopen.lockIfFree(id)) {
      return;
    }
    List<ApprovalCondition> open = conditions.open(id);
    List<ApprovalCondition> missed =
        open.stream().filter(condition -> condition.isMissed(now)).toList();
    if (missed.isEmpty()) {
      return;
    }
    boolean reopened =
        reopen.reopen(id, missed.stream().map(ApprovalCondition::condition).toList());
    for (ApprovalCondition condition : open) {
      if (reopened && condition.isMissed(now)) {
        condition.miss(now);
      } else {
        condition.supersede(now);
      }
    }
  }
}
