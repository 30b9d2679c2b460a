package io.handoff.review.datecheck;

import io.handoff.chassis.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions about dates. */
@ApplicationScoped
class DateChecks implements PanacheRepositoryBase<DateCheck, UUID> {

  Optional<DateCheck> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The questions about a handoff that wait for an answer, locked. */
  List<DateCheck> openOf(UUID handoffId) {
    return find("handoffId = ?1 and answer is null and withdrawnAt is null", handoffId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** A stretch of those that wait, by due time; of some people, or of all. */
  List<DateCheck> open(Optional<List<String>> assignees, Optional<Cursor> after, int limit) {
    StringBuilder query = new StringBuilder("answer is null and withdrawnAt is null");
    Parameters values = new Parameters();
    assignees.ifPresent(
        addresses -> {
          query.append(" and lower(assigneeEmail) in :assignees");
          values.and("assignees", addresses);
        });
    after.ifPresent(
        cursor -> {
          query.append(" and (dueAt > :due or (dueAt = :due and id > :id))");
          values.and("due", cursor.instant()).and("id", cursor.id());
        });
    return find(query + " order by dueAt, id", values).page(0, limit).list();
  }
}
