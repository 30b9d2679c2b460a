package io.handoff.review.desk;

import io.handoff.chassis.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reviews in which it is somebody's turn, in one query a page. */
@ApplicationScoped
class DeskRows {

  private static final String SELECT =
      """
      select r.id, r.handoffId, r.handoffNumber, r.dealId, r.title, r.customer, r.revision,
             r.round, r.state, r.authorName, r.reviewerName, r.reviewerEmail, r.salesOwnerName,
             r.salesOwnerEmail, r.openedAt, r.dueAt, r.dueZone, r.blockers, r.warnings,
             (select count(t) from FieldThread t where t.handoffId = r.handoffId and t.state = OPEN)
        from Review r
       where (%s)
         and not exists (
           select 1 from Review n where n.handoffId = r.handoffId and n.revision > r.revision)
      """;

  private static final String MINE =
      """
      (r.state = OPEN and lower(r.reviewerEmail) in (:deciders))
      or (r.state = RETURNED and r.salesOwnerEmail = :me)
      """;

  private static final String WAITING =
      """
      (r.state = OPEN and lower(r.reviewerEmail) not in (:deciders)
        and (r.salesOwnerEmail = :me or r.author = :subject or exists (
          select 1 from Handover h
           where h.reviewId = r.id and (lower(h.fromEmail) = :me or h.bySubject = :subject))))
      or (r.state = RETURNED and r.decidedBy = :subject and r.salesOwnerEmail <> :me)
      """;

  private static final String ALL = "r.state in (OPEN, RETURNED)";

  /** What is late is due first; what is not due at all comes last. */
  private static final String RANK = "case when r.state = OPEN then 0 else 1 end";

  private final EntityManager entities;

  DeskRows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A stretch of a desk.
   *
   * @param deciders addresses of the person and of those for whom they decide, in lower case
   */
  List<DeskRow> list(
      WhoseTurn turn, Reader reader, Set<String> deciders, Optional<Cursor> after, int limit) {
    String condition =
        switch (turn) {
          case MINE -> MINE;
          case WAITING -> WAITING;
          case ALL -> ALL;
        };
    String goesOn =
        after.isPresent()
            ? " and (%1$s > :rank or (%1$s = :rank and (r.dueAt > :due or (r.dueAt = :due and r.id > :id))))"
                .formatted(RANK)
            : "";
    TypedQuery<DeskRow> query =
        entities.createQuery(
            SELECT.formatted(condition) + goesOn + " order by " + RANK + ", r.dueAt, r.id",
            DeskRow.class);
    if (turn != WhoseTurn.ALL) {
      query.setParameter("deciders", deciders).setParameter("me", reader.email());
    }
    if (turn == WhoseTurn.WAITING) {
      query.setParameter("subject", reader.subject());
    }
    after.ifPresent(
        cursor -> {
          query.setParameter("rank", cursor.key().charAt(0) - '0');
          query.setParameter("due", Instant.parse(cursor.key().substring(1)));
          query.setParameter("id", cursor.id());
        });
    return query.setMaxResults(limit).getResultList();
  }

  /** Where a stretch that ends with a row goes on. */
  static Cursor after(DeskRow last) {
    return new Cursor((last.isOpen() ? "0" : "1") + last.dueAt(), last.id());
  }

  /**
   * Whose desk it is.
   *
   * @param subject the identity provider's id
   * @param email address in lower case; nothing when none is known
   */
  record Reader(String subject, String email) {}
}
