package io.handoff.deals.handoff;

import io.handoff.chassis.sql.LastWrites;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The handoffs. */
@ApplicationScoped
public class Handoffs implements PanacheRepositoryBase<Handoff, UUID> {

  private static final String AWAITS =
      """
      UPDATE handoff
      SET reviewer = lower(CAST(? AS text)), due_at = CAST(? AS timestamptz)
      WHERE id = ?
      """;

  private final EntityManager entities;
  private final LastWrites writes;

  Handoffs(EntityManager entities, LastWrites writes) {
    this.entities = entities;
    this.writes = writes;
  }

  long nextNumber() {
    return ((Number)
            entities.createNativeQuery("SELECT nextval('handoff_number')").getSingleResult())
        .longValue();
  }

  /** By id or number, such as HO-1042. */
  Optional<Handoff> named(String idOrNumber) {
    return find(idOrNumber, LockModeType.NONE);
  }

  /** Its versions and who may see them, without reading the record. */
  Optional<VersionsRow> versions(String idOrNumber) {
    Optional<Long> number = number(idOrNumber);
    if (number.isPresent()) {
      return versions("h.number", number.get());
    }
    return id(idOrNumber).flatMap(id -> versions("h.id", id));
  }

  private Optional<VersionsRow> versions(String key, Object value) {
    return entities
        .createQuery(
            """
            select h.version, s.version, h.closeDate, h.createdBy
            from Handoff h left join ReviewStatus s on s.handoffId = h.id
            where %s = :key
            """
                .formatted(key),
            VersionsRow.class)
        .setParameter("key", value)
        .getResultStream()
        .findFirst();
  }

  /** What of a handoff tells whether there is anything new, and to whom. */
  record VersionsRow(
      long handoff, @Nullable Long said, @Nullable LocalDate closeDate, String createdBy) {

    ShownVersions shown() {
      return new ShownVersions(handoff, ReviewStatus.shown(said), closeDate);
    }
  }

  /**
   * The same, with its row locked until the transaction ends: commands on one handoff take turns.
   */
  Optional<Handoff> locked(String idOrNumber) {
    return find(idOrNumber, LockModeType.PESSIMISTIC_WRITE);
  }

  /** By id, with its row locked until the transaction ends. */
  Optional<Handoff> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The active handoff of a deal. */
  Optional<Handoff> activeOf(String dealId) {
    return find("dealId = ?1 and state not in (CLOSED, CANCELLED)", dealId).firstResultOptional();
  }

  /** Notes for the list who reviews, and until when; not a change of the handoff itself. */
  void awaits(UUID id, @Nullable String reviewer, @Nullable Instant due) {
    writes.add(AWAITS, reviewer, due == null ? null : due.atOffset(ZoneOffset.UTC), id);
  }

  /**
   * Notes that the owners of some stale records are told; not a change of the handoffs themselves.
   *
   * @param since those that went stale until then
   * @return ids of the records, whose rows stay locked until the transaction ends
   */
  List<UUID> noteNudge(Instant now, Instant since) {
    @SuppressWarnings("unchecked")
    List<UUID> noted =
        entities
            .createNativeQuery(
                """
                UPDATE handoff SET stale_nudged_at = :now
                WHERE id IN (
                  SELECT id FROM handoff
                  WHERE stale_since <= :since
                    AND (stale_nudged_at IS NULL OR stale_nudged_at < stale_since)
                    AND state NOT IN ('CLOSED', 'CANCELLED')
                  ORDER BY stale_since
                  LIMIT 50
                  FOR UPDATE SKIP LOCKED)
                RETURNING id
                """)
            .unwrap(NativeQuery.class)
            .addScalar("id", UUID.class)
            .setParameter("now", now)
            .setParameter("since", since)
            .getResultList();
    return noted;
  }

  private Optional<Handoff> find(String idOrNumber, LockModeType lock) {
    Optional<Long> number = number(idOrNumber);
    if (number.isPresent()) {
      return find("number", number.get()).withLock(lock).firstResultOptional();
    }
    return id(idOrNumber).flatMap(id -> findByIdOptional(id, lock));
  }

  private static Optional<Long> number(String idOrNumber) {
    return idOrNumber.matches("HO-[1-9][0-9]{0,17}")
        ? Optional.of(Long.parseLong(idOrNumber.substring(3)))
        : Optional.empty();
  }

  private static Optional<UUID> id(String idOrNumber) {
    try {
      return Optional.of(UUID.fromString(idOrNumber));
    } catch (IllegalArgumentException neither) {
      return Optional.empty();
    }
  }
}
