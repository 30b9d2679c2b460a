package io.handoff.review.desk;

import io.handoff.review.datecheck.DateCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Questions about dates that wait for delivery, in one query a page. */
@ApplicationScoped
class DateRows {

  private static final String SELECT =
      "select c from DateCheck c where c.answer is null and c.withdrawnAt is null and (%s)";

  /** Nobody answers about a date that they asked about themselves. */
  private static final String MINE =
      "lower(c.assigneeEmail) in :deciders and c.askedBy <> :subject";

  private static final String WAITING =
      """
      (c.askedBy = :subject or (lower(c.salesOwnerEmail) = :me
        and lower(c.assigneeEmail) not in :deciders))
      """;

  private static final String DUE = "0";

  private final EntityManager entities;

  DateRows(EntityManager entities) {
    this.entities = entities;
  }

  List<DateRow> list(WhoseTurn turn, Reader reader, Optional<DeskPlace> after, int limit) {
    String condition =
        switch (turn) {
          case MINE -> MINE;
          case WAITING -> WAITING;
          case ALL -> "1 = 1";
        };
    TypedQuery<DateCheck> query =
        entities.createQuery(
            SELECT.formatted(condition)
                + DeskPlace.goesOn(after, DUE, "c.dueAt", "c.id")
                + " order by c.dueAt, c.id",
            DateCheck.class);
    DeskPlace.bind(after, query);
    if (turn != WhoseTurn.ALL) {
      query.setParameter("deciders", reader.deciders()).setParameter("subject", reader.subject());
    }
    if (turn == WhoseTurn.WAITING) {
      query.setParameter("me", reader.email());
    }
    return query.setMaxResults(limit).getResultStream().map(DateRow::new).toList();
  }
}
