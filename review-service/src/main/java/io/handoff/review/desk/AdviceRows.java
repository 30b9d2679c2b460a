package io.handoff.review.desk;

import io.handoff.contracts.document.DocumentJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Who is asked for advice and has not said enough yet, in one query a page. */
@ApplicationScoped
class AdviceRows {

  private static final String SELECT =
      """
      select a, r.handoffId, r.handoffNumber, r.dealId, r.title, r.customer, r.revision, r.round,
             r.reviewerName, r.reviewerEmail, r.dueAt, r.dueZone
        from AdviceRequest a join Review r on r.id = a.reviewId
       where a.withdrawnAt is null and r.state = OPEN and (%s)
      """;

  /** Who is one of several and somebody has answered is needed no more. */
  private static final String MINE =
      """
      cast(sql('(? @> cast(? as jsonb))', a.persons, :asked) as Boolean) = true
      and not exists (
        select 1 from Advice g
         where g.requestId = a.id and (g.byEmail = :me or a.needed = ANY_OF))
      """;

  private static final String UNANSWERED =
      """
      (select count(distinct g.byEmail) from Advice g where g.requestId = a.id)
        < case when a.needed = ALL_OF
               then cast(sql('jsonb_array_length(?)', a.persons) as Long) else 1L end
      """;

  private static final String DUE = "0";

  private final EntityManager entities;

  AdviceRows(EntityManager entities) {
    this.entities = entities;
  }

  List<AdviceRow> list(WhoseTurn turn, Reader reader, Optional<DeskPlace> after, int limit) {
    String condition =
        switch (turn) {
          case MINE -> MINE;
          case WAITING -> "a.askedBy = :subject and " + UNANSWERED;
          case ALL -> UNANSWERED;
        };
    TypedQuery<AdviceRow> query =
        entities.createQuery(
            SELECT.formatted(condition)
                + DeskPlace.goesOn(after, DUE, "r.dueAt", "a.id")
                + " order by r.dueAt, a.id",
            AdviceRow.class);
    DeskPlace.bind(after, query);
    switch (turn) {
      case MINE -> query.setParameter("me", reader.email()).setParameter("asked", asked(reader));
      case WAITING -> query.setParameter("subject", reader.subject());
      case ALL -> {
        // Whoever waits.
      }
    }
    return query.setMaxResults(limit).getResultList();
  }

  private static String asked(Reader reader) {
    return DocumentJson.mapper()
        .createArrayNode()
        .add(DocumentJson.mapper().createObjectNode().put("email", reader.email()))
        .toString();
  }
}
