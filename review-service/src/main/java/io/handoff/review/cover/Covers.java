package io.handoff.review.cover;

import io.handoff.chassis.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** All covers; those that were withdrawn are not looked at. */
@ApplicationScoped
class Covers implements PanacheRepositoryBase<Cover, UUID> {

  /** Whoever plans a cover of a person, or by them, waits for the one who is at it. */
  void lockPlansOf(String person) {
    getEntityManager()
        .createNativeQuery(
            "SELECT cast(pg_advisory_xact_lock(hashtextextended('cover ' || :person, 0)) as text)")
        .setParameter("person", person)
        .getSingleResult();
  }

  /** The cover of a person at an instant. */
  Optional<Cover> at(String person, Instant instant) {
    return overlapping(person, instant, instant.plusNanos(1000));
  }

  /** The covers of a person that end after an instant. */
  List<Cover> endingAfter(String person, Instant instant) {
    return list(
        "withdrawnAt is null and personEmail = ?1 and endsAt > ?2 order by beginsAt",
        person,
        instant);
  }

  /** A cover of a person that has an instant in common with a stretch of time. */
  Optional<Cover> overlapping(String person, Instant begins, Instant ends) {
    return find(
            "withdrawnAt is null and personEmail = ?1 and endsAt > ?2 and beginsAt < ?3"
                + " order by beginsAt",
            person,
            begins,
            ends)
        .firstResultOptional();
  }

  /** The covers under which somebody stands in at any time of a stretch, by their beginning. */
  List<Cover> owedBy(String delegate, Instant begins, Instant ends) {
    return list(
        "withdrawnAt is null and delegateEmail = ?1 and endsAt > ?2 and beginsAt < ?3"
            + " order by beginsAt, id",
        delegate,
        begins,
        ends);
  }

  /** The covers of some people at an instant. */
  List<Cover> at(Collection<String> people, Instant instant) {
    return list(
        "withdrawnAt is null and personEmail in ?1 and endsAt > ?2 and beginsAt <= ?2",
        people,
        instant);
  }

  /** Covers that have begun or ended untold, without those that another replica is at. */
  List<Cover> toTell(Instant now, int limit) {
    return find("tellAt <= ?1 order by tellAt", now)
        .page(0, limit)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }

  /** For whom somebody stands in at an instant. */
  List<Cover> by(String delegate, Instant instant) {
    return list(
        "withdrawnAt is null and delegateEmail = ?1 and endsAt > ?2 and beginsAt <= ?2",
        delegate,
        instant);
  }

  /** A stretch of those that have not ended, by their beginning; of one person, or of all. */
  List<Cover> list(Optional<String> person, Instant now, Optional<Cursor> after, int limit) {
    StringBuilder query = new StringBuilder("withdrawnAt is null and endsAt > :now");
    Parameters values = Parameters.with("now", now);
    person.ifPresent(
        address -> {
          query.append(" and (personEmail = :person or delegateEmail = :person)");
          values.and("person", address);
        });
    after.ifPresent(
        cursor -> {
          query.append(" and (beginsAt > :begins or (beginsAt = :begins and id > :id))");
          values.and("begins", cursor.instant()).and("id", cursor.id());
        });
    return find(query + " order by beginsAt, id", values).page(0, limit).list();
  }
}
