package io.handoff.review.desk;

import io.handoff.review.advice.AskedPersons;
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
             r.reviewerName, r.reviewerEmail, r.dueAt, r.dueZone,
             case when %2$s then true else false end, r.contributorEmails
        from AdviceRequest a join Review r on r.id = a.reviewId
       where a.withdrawnAt is null and r.state = OPEN and (%1$s)
      """;

  private static final String ASKED =
      "cast(sql('(? @> any(cast(? as jsonb[])))', a.persons, %s) as Boolean)";

  private static final String I_AM_ASKED = ASKED.formatted(":me_asked");

  /** Nobody gives a word for another who decides, wrote the revision, or asked. */
  private static final String MAY_STAND_IN =
      """
      lower(r.reviewerEmail) not in (:deciders)
      and (a.askedByEmail is null or lower(a.askedByEmail) <> :me)
      and cast(sql('(? = any(?))', :me, r.contributorEmails) as Boolean) = false
      """;

  /** Somebody for whom the reader stands in has not been spoken for. */
  private static final String UNSPOKEN =
      """
      cast(sql('exists (select 1 from jsonb_array_elements(?) p
                 where p ->> ''email'' = any(?) and not exists (
                   select 1 from advice g
                    where g.request_id = ? and g.for_email = p ->> ''email''))',
               a.persons, :covered, a.id) as Boolean) = true
      """;

  /** Who is one of several and somebody has answered is needed no more. */
  private static final String MINE =
      """
      (%s = true
      and not exists (
        select 1 from Advice g
         where g.requestId = a.id and (g.forEmail = :me or a.needed = ANY_OF))
      and (%s = true or (%s and %s)))
      """
          .formatted(ASKED.formatted(":asked"), I_AM_ASKED, MAY_STAND_IN, UNSPOKEN);

  private static final String UNANSWERED =
      """
      (select count(distinct g.forEmail) from Advice g where g.requestId = a.id)
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
            SELECT.formatted(condition, MINE)
                + DeskPlace.goesOn(after, DUE, "r.dueAt", "a.id")
                + " order by r.dueAt, a.id",
            AdviceRow.class);
    DeskPlace.bind(after, query);
    query
        .setParameter("me", reader.email())
        .setParameter("me_asked", AskedPersons.of(List.of(reader.email())))
        .setParameter("asked", AskedPersons.of(reader.deciders()))
        .setParameter("covered", reader.deciders().toArray(String[]::new))
        .setParameter("deciders", reader.deciders());
    if (turn == WhoseTurn.WAITING) {
      query.setParameter("subject", reader.subject());
    }
    return query.setMaxResults(limit).getResultList();
  }
}
