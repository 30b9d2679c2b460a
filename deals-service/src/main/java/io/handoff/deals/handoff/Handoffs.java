package io.handoff.deals.handoff;

import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The handoffs. */
@ApplicationScoped
public class Handoffs implements PanacheRepositoryBase<Handoff, UUID> {

  private final EntityManager entities;

  Handoffs(EntityManager entities) {
    this.entities = entities;
  }

  long nextNumber() {
    return ((Number)
            entities
                .createNativeQuery("SELECT nextval('handoff_number')", Long.class)
                .getSingleResult())
        .longValue();
  }

  /** By id or number, such as HO-1042. */
  Optional<Handoff> named(String idOrNumber) {
    return find(idOrNumber, LockModeType.NONE);
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
    return find(
            "dealId = ?1 and state not in ?2",
            dealId,
            List.of(HandoffState.CLOSED, HandoffState.CANCELLED))
        .firstResultOptional();
  }

  /** A page of what a query selects, newest change first. */
  List<Handoff> page(HandoffQuery query, @Nullable Cursor after, int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    Parameters parameters = new Parameters();
    query.restrict(where, parameters);
    if (after != null) {
      where.append(" and (updatedAt < :at or updatedAt = :at and id < :id)");
      parameters.and("at", instant(after.key())).and("id", after.id());
    }
    return find(where + " order by updatedAt desc, id desc", parameters).range(0, limit - 1).list();
  }

  private static Instant instant(String key) {
    try {
      return Instant.parse(key);
    } catch (DateTimeParseException notOurs) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "cursor takes the value of next from a page of this very list.");
    }
  }

  private Optional<Handoff> find(String idOrNumber, LockModeType lock) {
    if (idOrNumber.matches("HO-[1-9][0-9]{0,17}")) {
      return find("number", Long.parseLong(idOrNumber.substring(3)))
          .withLock(lock)
          .firstResultOptional();
    }
    try {
      return findByIdOptional(UUID.fromString(idOrNumber), lock);
    } catch (IllegalArgumentException neither) {
      return Optional.empty();
    }
  }
}
