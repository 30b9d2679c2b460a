package io.handoff.review.condition;

import io.handoff.review.review.ReviewId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The conditions of all approvals. */
@ApplicationScoped
class Conditions implements PanacheRepositoryBase<ApprovalCondition, ApprovalCondition.Key> {

  private static final int BATCH = 50;

  /** Those of a review, the newest approval first. */
  List<ApprovalCondition> of(ReviewId review) {
    return list("key.reviewId = ?1 order by key.setAt desc, key.id", review.value());
  }

  /** The one that stands under an id, locked. */
  Optional<ApprovalCondition> locked(ReviewId review, String id) {
    return find("key.reviewId = ?1 and key.id = ?2 order by key.setAt desc", review.value(), id)
        .page(0, 1)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Those of a review that are still waited for, locked. */
  List<ApprovalCondition> open(ReviewId review) {
    return find("key.reviewId = ?1 and state = OPEN order by key.id", review.value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The reviews with a condition whose day is over, the longest over first. */
  List<ReviewId> missed(Instant now) {
    return getEntityManager()
        .createQuery(
            "select c.key.reviewId from ApprovalCondition c where c.state = OPEN"
                + " and c.missedFrom <= :now group by c.key.reviewId order by min(c.missedFrom)",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(BATCH)
        .getResultStream()
        .map(ReviewId::new)
        .toList();
  }

  /** Ends what is still waited for in the earlier reviews of a handoff. */
  int supersede(UUID handoffId, Instant now) {
    return update(
        "state = SUPERSEDED, endedAt = ?1 where state = OPEN and key.reviewId in"
            + " (select r.id from Review r where r.handoffId = ?2)",
        now,
        handoffId);
  }
}
