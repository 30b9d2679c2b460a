package io.handoff.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All deliveries. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

  private static final String SUMMARY =
      "select new io.handoff.notification.delivery.DeliverySummary(d.id, d.cause.about,"
          + " d.cause.revision, d.kind, d.addressee.role, d.addressee.name, d.addressee.address,"
          + " d.state, d.attempts, d.dueAt, d.lastError, d.letter.messageId, d.letter.subject,"
          + " d.queuedAt, d.endedAt) from Delivery d";

  private final Session session;

  Deliveries(Session session) {
    this.session = session;
  }

  /** One delivery, its row locked. */
  Optional<Delivery> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Some deliveries, their rows locked; often there is one, and its query need not be made anew.
   */
  List<Delivery> locked(List<UUID> ids) {
    if (ids.size() == 1) {
      return locked(ids.get(0)).stream().toList();
    }
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** What is due, oldest first, locked; rows that another sender is looking at are left to it. */
  List<Delivery> due(Instant now, int most) {
    return session
        .createSelectionQuery("from Delivery where dueAt <= ?1 order by dueAt", Delivery.class)
        .setParameter(1, now)
        .setMaxResults(most)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .list();
  }

  /** What is still to be done for a review, locked. */
  List<Delivery> openOfReview(UUID reviewId) {
    return find("cause.reviewId = ?1 and dueAt is not null order by id", reviewId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** What still asks about a date, locked. */
  List<Delivery> openOfDate(UUID dateCheckId) {
    return find("cause.dateCheckId = ?1 and dueAt is not null order by id", dateCheckId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * Lets a decision and the fact that it is void or reopened be taken in one after the other,
   * although they come on two topics, so that the later sees what the earlier queued. It holds
   * until the transaction ends.
   */
  void oneAtATime(UUID reviewId) {
    getEntityManager()
        .createNativeQuery(
            "SELECT cast(pg_advisory_xact_lock(hashtextextended('decision ' || :review, 0))"
                + " as text)")
        .setParameter("review", reviewId.toString())
        .getSingleResult();
  }

  /** Whether somebody was told already that what was decided then is void, or no longer counts. */
  boolean isVoid(UUID reviewId, Instant decidedAt) {
    return count(
            "cause.reviewId = ?1 and kind in (DECISION_VOIDED, RECORD_REOPENED)"
                + " and cause.happenedAt >= ?2",
            reviewId,
            decidedAt)
        > 0;
  }

  /**
   * Deliveries without what they say, newest first.
   *
   * @param handoff only those of a handoff, by its number
   * @param state only those in a state
   * @param after only those after a position
   * @param most how many
   */
  List<DeliverySummary> newest(
      @Nullable String handoff, @Nullable DeliveryState state, @Nullable Position after, int most) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    if (handoff != null) {
      conditions.add("d.cause.about = :handoff");
      values.put("handoff", handoff);
    }
    if (state != null) {
      conditions.add("d.state = :state");
      values.put("state", state);
    }
    if (after != null) {
      conditions.add("(d.queuedAt < :at or d.queuedAt = :at and d.id < :id)");
      values.put("at", after.queuedAt());
      values.put("id", after.id());
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    var query =
        session
            .createSelectionQuery(
                SUMMARY + where + " order by d.queuedAt desc, d.id desc", DeliverySummary.class)
            .setMaxResults(most);
    values.forEach(query::setParameter);
    return query.list();
  }

  /** How many are still to be done. */
  long pending() {
    return count("dueAt is not null");
  }

  /**
   * A place in the list.
   *
   * @param queuedAt when the delivery there was queued
   * @param id its id
   */
  record Position(Instant queuedAt, UUID id) {}
}
