package io.handoff.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Reviews in which it is somebody's turn, in one query a page. */
@ApplicationScoped
class ReviewRows {

  /** Nobody stands in on what they wrote, and nobody does for a reviewer who wrote it. */
  private static final String DECIDES =
      """
      (lower(r.reviewerEmail) in (:deciders) and (lower(r.reviewerEmail) = :me
        or cast(sql('(? = any(?))', :me, r.contributorEmails) as Boolean) = false
          and cast(sql('(lower(?) = any(?))', r.reviewerEmail, r.contributorEmails) as Boolean)
            = false))
      """;

  private static final String SELECT =
      """
      select r.id, r.handoffId, r.handoffNumber, r.dealId, r.title, r.customer, r.revision,
             r.round, r.state, r.authorName, r.reviewerName, r.reviewerEmail, r.salesOwnerName,
             r.salesOwnerEmail, r.openedAt, r.dueAt, r.dueZone, r.blockers, r.warnings,
             (select count(t) from FieldThread t where t.handoffId = r.handoffId and t.state = OPEN),
             case when %2$s then true else false end, r.contributorEmails
        from Review r
       where (%1$s)
         and not exists (
           select 1 from Review n where n.handoffId = r.handoffId and n.revision > r.revision)
      """;

  private static final String MINE =
      """
      (r.state = OPEN and %s)
      or (r.state in (RETURNED, LAPSED) and r.salesOwnerEmail = :me)
      """
          .formatted(DECIDES);

  private static final String WAITING =
      """
      (r.state = OPEN and not %s
        and (r.salesOwnerEmail = :me or r.author = :subject or exists (
          select 1 from Handover h
           where h.reviewId = r.id and (lower(h.fromEmail) = :me or h.bySubject = :subject))))
      or (r.state in (RETURNED, LAPSED) and r.decidedBy = :subject
        and r.salesOwnerEmail <> :me)
      """
          .formatted(DECIDES);

  private static final String ALL = "r.state in (OPEN, RETURNED, LAPSED)";

  /** What is late is due first; what is not due at all comes last. */
  private static final String RANK = "case when r.state = OPEN then 0 else 1 end";

  private final EntityManager entities;

  ReviewRows(EntityManager entities) {
    this.entities = entities;
  }

  List<ReviewRow> list(WhoseTurn turn, Reader reader, Optional<DeskPlace> after, int limit) {
    String condition =
        switch (turn) {
          case MINE -> MINE;
          case WAITING -> WAITING;
          case ALL -> ALL;
        };
    TypedQuery<ReviewRow> query =
        entities.createQuery(
            SELECT.formatted(condition, DECIDES)
                + DeskPlace.goesOn(after, RANK, "r.dueAt", "r.id")
                + " order by "
                + RANK
                + ", r.dueAt, r.id",
            ReviewRow.class);
    DeskPlace.bind(after, query);
    query.setParameter("deciders", reader.deciders()).setParameter("me", reader.email());
    if (turn == WhoseTurn.WAITING) {
      query.setParameter("subject", reader.subject());
    }
    return query.setMaxResults(limit).getResultList();
  }
}
