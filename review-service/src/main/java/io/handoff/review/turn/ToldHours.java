package io.handoff.review.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** How far the working time of whoever decides was told, of reviews that wait. */
@ApplicationScoped
class ToldHours {

  /** More is told before others run out of it. */
  private static final Duration AHEAD = Duration.ofDays(7);

  private final EntityManager entities;

  ToldHours(EntityManager entities) {
    this.entities = entities;
  }

  /** Reviews whose time is to be told, locked, without those that another replica is at. */
  @SuppressWarnings("unchecked")
  List<UUID> toTell(Instant now, int limit) {
    return entities
        .createNativeQuery(
            """
            SELECT id FROM review WHERE state = 'OPEN' AND hours_told_until <= :soon
            ORDER BY hours_told_until LIMIT :most FOR UPDATE SKIP LOCKED
            """)
        .unwrap(NativeQuery.class)
        .addScalar("id", UUID.class)
        .setParameter("soon", now.plus(AHEAD))
        .setParameter("most", limit)
        .getResultList();
  }

  /** Some have been told as far as from now on. */
  void told(UUID review, Instant until) {
    entities
        .createNativeQuery("UPDATE review SET hours_told_until = :until WHERE id = :id")
        .setParameter("until", until)
        .setParameter("id", review)
        .executeUpdate();
  }

  /** All are to be told anew. */
  void forgetAll(Instant now) {
    entities
        .createNativeQuery("UPDATE review SET hours_told_until = :now WHERE state = 'OPEN'")
        .setParameter("now", now)
        .executeUpdate();
  }

  /** What some people review is to be told anew. */
  void forget(Collection<String> reviewers, Instant now) {
    entities
        .createNativeQuery(
            """
            UPDATE review SET hours_told_until = :now
            WHERE state = 'OPEN' AND lower(reviewer_email) IN (:reviewers)
            """)
        .setParameter("now", now)
        .setParameter("reviewers", reviewers)
        .executeUpdate();
  }
}
