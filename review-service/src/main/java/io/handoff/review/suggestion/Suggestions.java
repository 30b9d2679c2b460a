package io.handoff.review.suggestion;

import io.handoff.chassis.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All suggestions. */
@ApplicationScoped
class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

  /** Those of a handoff that wait, the oldest first. */
  List<Suggestion> open(UUID handoffId) {
    return list("handoffId = ?1 and state = OPEN order by suggestedAt, id", handoffId);
  }

  /** How many bytes those of a handoff hold that wait. */
  long waitingBytes(UUID handoffId) {
    return ((Number)
            getEntityManager()
                .createNativeQuery(
                    "SELECT coalesce(sum(coalesce(octet_length(value::text), 0)"
                        + " + coalesce(octet_length(text), 0)), 0)"
                        + " FROM suggestion WHERE handoff_id = :handoff AND state = 'OPEN'")
                .setParameter("handoff", handoffId)
                .getSingleResult())
        .longValue();
  }

  /** Some of a handoff; what is not of that handoff is left out. */
  List<Suggestion> named(UUID handoffId, Collection<UUID> ids) {
    return list("handoffId = ?1 and id in ?2", handoffId, ids);
  }

  /** A stretch of a handoff's suggestions, the oldest first. */
  List<Suggestion> list(
      UUID handoffId, Optional<SuggestionState> state, Optional<Cursor> after, int limit) {
    StringBuilder query = new StringBuilder("handoffId = :handoff");
    Parameters values = Parameters.with("handoff", handoffId);
    state.ifPresent(wanted -> query.append(" and state = :state"));
    state.ifPresent(wanted -> values.and("state", wanted));
    after.ifPresent(
        cursor -> {
          query.append(" and (suggestedAt > :at or suggestedAt = :at and id > :id)");
          values.and("at", cursor.instant()).and("id", cursor.id());
        });
    return find(query + " order by suggestedAt, id", values).page(0, limit).list();
  }
}
