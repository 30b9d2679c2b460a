package io.handoff.review.thread;

import io.handoff.chassis.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All threads. */
@ApplicationScoped
class Threads implements PanacheRepositoryBase<FieldThread, UUID> {

  /** A thread of a handoff. */
  Optional<FieldThread> find(UUID handoffId, UUID id) {
    return findByIdOptional(id).filter(thread -> thread.handoffId().equals(handoffId));
  }

  /** The same, locked until the transaction ends: it is resolved and reopened in turns. */
  Optional<FieldThread> locked(UUID handoffId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(thread -> thread.handoffId().equals(handoffId));
  }

  /** Whether a thread of a handoff blocks, read without the thread; it never changes. */
  boolean blocks(UUID handoffId, UUID id) {
    return count("handoffId = ?1 and id = ?2 and blocking", handoffId, id) > 0;
  }

  /** What an approval of a handoff waits for. */
  List<FieldThread> blocking(UUID handoffId) {
    return list("handoffId = ?1 and state = OPEN and blocking order by openedAt, id", handoffId);
  }

  /** A stretch of a handoff's threads, the oldest first. */
  List<FieldThread> list(UUID handoffId, ThreadFilter filter, Optional<Cursor> after, int limit) {
    StringBuilder query = new StringBuilder("handoffId = :handoff");
    Parameters values = Parameters.with("handoff", handoffId);
    filter.state().ifPresent(state -> add(query, " and state = :state", values, "state", state));
    filter
        .blocking()
        .ifPresent(blocks -> add(query, " and blocking = :blocking", values, "blocking", blocks));
    filter.path().ifPresent(path -> add(query, " and path = :path", values, "path", path));
    after.ifPresent(
        cursor -> {
          add(
              query,
              " and (openedAt > :at or openedAt = :at and id > :id)",
              values,
              "at",
              cursor.instant());
          values.and("id", cursor.id());
        });
    return find(query + " order by openedAt, id", values).page(0, limit).list();
  }

  private static void add(
      StringBuilder query, String condition, Parameters values, String name, Object value) {
    query.append(condition);
    values.and(name, value);
  }

  /** How many threads of a handoff stand how. */
  ThreadCounts counts(UUID handoffId) {
    return getEntityManager()
        .createQuery(
            """
            select new io.handoff.review.thread.ThreadCounts(
              count(case when t.state = OPEN then 1 end),
              count(case when t.state = OPEN and t.blocking then 1 end),
              count(case when t.state = RESOLVED then 1 end))
            from FieldThread t where t.handoffId = :handoff
            """,
            ThreadCounts.class)
        .setParameter("handoff", handoffId)
        .getSingleResult();
  }
}
