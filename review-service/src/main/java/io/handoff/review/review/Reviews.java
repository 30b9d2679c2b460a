package io.handoff.review.review;

import io.handoff.chassis.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

/** All reviews. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

  private static final String ORDER = " order by r.dueAt, r.id";

  Optional<Review> find(ReviewId id) {
    return findByIdOptional(id.value());
  }

  /** A review with its row locked: whoever decides second sees the first decision. */
  Optional<Review> findForChange(ReviewId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** A review that nobody changes until the transaction ends; others may hold it so as well. */
  Optional<Review> findShared(ReviewId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_READ);
  }

  /** The review of a handoff's newest revision. */
  Optional<Review> findNewest(UUID handoffId) {
    return find("handoffId = ?1 order by revision desc", handoffId).firstResultOptional();
  }

  /** The same of a handoff's newest revision. */
  Optional<Review> findNewestShared(UUID handoffId) {
    return find("handoffId = ?1 order by revision desc", handoffId)
        .withLock(LockModeType.PESSIMISTIC_READ)
        .firstResultOptional();
  }

  /** A review with its row locked, unless somebody else has it. */
  Optional<Review> findIfFree(ReviewId id) {
    return find("id", id.value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .firstResultOptional();
  }

  /** The review of one revision, locked. */
  Optional<Review> findForChange(UUID handoffId, int revision) {
    return find("handoffId = ?1 and revision = ?2", handoffId, revision)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The review of a handoff that waits for a decision, locked. */
  Optional<Review> findOpen(UUID handoffId) {
    return find("handoffId = ?1 and state = OPEN", handoffId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Which handoff a review is about, without reading the review. */
  Optional<UUID> handoffOf(ReviewId id) {
    return find("id", id.value())
        .project(HandoffId.class)
        .firstResultOptional()
        .map(HandoffId::handoffId);
  }

  /** Which revision a review is about, without reading the review. */
  Optional<HandoffRevision> revisionOf(ReviewId id) {
    return find("id", id.value()).project(HandoffRevision.class).firstResultOptional();
  }

  /** Some reviews for who waits for their decisions. */
  List<AwaitedDecision> awaited(Collection<UUID> ids) {
    return find("id in ?1", ids).project(AwaitedDecision.class).list();
  }

  /** What waits for the decision of who has an address, by due time. */
  List<AwaitedDecision> waitingFor(String address) {
    return find("state = OPEN and lower(reviewerEmail) = ?1 order by dueAt, id", address)
        .project(AwaitedDecision.class)
        .list();
  }

  /** The newest revision of a handoff that came for review. */
  int newestRevision(UUID handoffId) {
    return find("handoffId = ?1 order by revision desc", handoffId)
        .project(RevisionNumber.class)
        .firstResultOptional()
        .map(RevisionNumber::revision)
        .orElse(0);
  }

  /** Summaries of the reviews that a filter lets through, by due time and id. */
  List<ReviewSummary> list(ReviewFilter filter, Optional<Cursor> after, int limit) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Parameters values = new Parameters();
    filter.state().ifPresent(state -> conditions.add("r.state = :state"));
    filter.state().ifPresent(state -> values.and("state", state));
    filter.reviewer().ifPresent(email -> conditions.add("lower(r.reviewerEmail) = :reviewer"));
    filter.reviewer().ifPresent(email -> values.and("reviewer", email));
    filter.handoff().ifPresent(handoff -> narrowToHandoff(handoff, conditions, values));
    if (filter.newestOnly()) {
      conditions.add(
          "r.revision = (select max(n.revision) from Review n where n.handoffId = r.handoffId)");
    }
    after.ifPresent(cursor -> continueAfter(cursor, conditions, values));
    return find("from Review r where " + String.join(" and ", conditions) + ORDER, values)
        .page(0, limit)
        .project(ReviewSummary.class)
        .list();
  }

  /** Some of the revisions whose reviews were opened in a stretch of time, the oldest first. */
  List<FrozenReview> frozen(Instant from, Instant until, @Nullable FrozenReview after, int limit) {
    boolean isFirst = after == null;
    Parameters values =
        Parameters.with("from", isFirst ? from : after.openedAt()).and("until", until);
    if (!isFirst) {
      values.and("id", after.id());
    }
    String goesOn = isFirst ? "" : " and (openedAt > :from or id > :id)";
    return find(
            "openedAt >= :from and openedAt < :until" + goesOn + " order by openedAt, id", values)
        .page(0, limit)
        .project(FrozenReview.class)
        .list();
  }

  private static void narrowToHandoff(String handoff, List<String> conditions, Parameters values) {
    try {
      values.and("handoff", UUID.fromString(handoff));
      conditions.add("r.handoffId = :handoff");
    } catch (IllegalArgumentException number) {
      values.and("handoff", handoff);
      conditions.add("r.handoffNumber = :handoff");
    }
  }

  private static void continueAfter(Cursor cursor, List<String> conditions, Parameters values) {
    conditions.add("(r.dueAt > :dueAt or (r.dueAt = :dueAt and r.id > :id))");
    values.and("dueAt", cursor.instant()).and("id", cursor.id());
  }

  /** A handoff's id alone. */
  record HandoffId(UUID handoffId) {}

  /** A revision's number alone. */
  record RevisionNumber(int revision) {}
}
