package io.handoff.review.look;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.review.overruling.ValueHash;
import io.handoff.review.review.HandoffRevision;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All looks and reading marks. Writing one that is there changes nothing. */
@ApplicationScoped
class Looks {

  private static final String LOOKED_AT =
      """
      (r.decidedBy = :reader
        or exists (select 1 from Verdict v where v.reviewId = r.id and v.givenBy = :reader)
        or exists (select 1 from Look l where l.reviewId = r.id and l.reader = :reader)
        or exists (select 1 from ReadingMark m where m.reviewId = r.id and m.reader = :reader))
      """;

  private final EntityManager entities;

  Looks(EntityManager entities) {
    this.entities = entities;
  }

  void open(ReviewId review, Actor reader, Instant now) {
    entities
        .createNativeQuery(
            """
            INSERT INTO look (id, review_id, reader, at) VALUES (:id, :review, :reader, :at)
            ON CONFLICT (review_id, reader) DO NOTHING
            """)
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("review", review.value())
        .setParameter("reader", reader.subject())
        .setParameter("at", now)
        .executeUpdate();
  }

  void mark(Review review, String path, Actor reader, Instant now) {
    entities
        .createNativeQuery(
            """
            INSERT INTO reading_mark
              (id, review_id, handoff_id, revision, reader, path, value_hash, at)
            VALUES (:id, :review, :handoff, :revision, :reader, :path, :hash, :at)
            ON CONFLICT (handoff_id, reader, path, revision) DO NOTHING
            """)
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("review", review.id().value())
        .setParameter("handoff", review.handoff().id())
        .setParameter("revision", review.revision())
        .setParameter("reader", reader.subject())
        .setParameter("path", path)
        .setParameter("hash", ValueHash.of(review.document(), path))
        .setParameter("at", now)
        .executeUpdate();
  }

  /** Takes marks on a part back, those on earlier revisions too: they would hold again. */
  void unmark(HandoffRevision reviewed, String path, Actor reader) {
    entities
        .createQuery(
            """
            delete from ReadingMark m
            where m.handoffId = :handoff and m.reader = :reader and m.path = :path
              and m.revision <= :revision
            """)
        .setParameter("handoff", reviewed.handoffId())
        .setParameter("reader", reader.subject())
        .setParameter("path", path)
        .setParameter("revision", reviewed.revision())
        .executeUpdate();
  }

  /** What somebody has marked in this revision or an earlier one, the latest first. */
  List<ReadingMark> marks(Review review, Actor reader) {
    return entities
        .createQuery(
            """
            from ReadingMark m
            where m.handoffId = :handoff and m.reader = :reader and m.revision <= :revision
            order by m.revision desc
            """,
            ReadingMark.class)
        .setParameter("handoff", review.handoff().id())
        .setParameter("reader", reader.subject())
        .setParameter("revision", review.revision())
        .getResultList();
  }

  /**
   * The newest revision before this one that somebody looked at: decided on, gave a verdict on,
   * read a part of, or opened.
   */
  Optional<Earlier> lastLookedAt(Review review, Actor reader) {
    return entities
        .createQuery(
            """
            select r.revision, r.document from Review r
            where r.handoffId = :handoff and r.revision < :revision
              and %s
            order by r.revision desc
            """
                .formatted(LOOKED_AT),
            Earlier.class)
        .setParameter("handoff", review.handoff().id())
        .setParameter("revision", review.revision())
        .setParameter("reader", reader.subject())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * An earlier revision.
   *
   * @param revision its number
   * @param document what it says
   */
  record Earlier(int revision, HandoffDocument document) {}

  /**
   * Some revisions beside the newest one before that somebody looked at, or else the one before.
   */
  List<Compared> compared(Collection<UUID> reviews, Actor reader) {
    return entities
        .createQuery(
            """
            select n.id, n.document, e.revision, e.document from Review n, Review e
            where n.id in :reviews and e.handoffId = n.handoffId
              and e.revision = coalesce(
                (select max(r.revision) from Review r
                  where r.handoffId = n.handoffId and r.revision < n.revision and %s),
                (select max(p.revision) from Review p
                  where p.handoffId = n.handoffId and p.revision < n.revision))
            """
                .formatted(LOOKED_AT),
            Compared.class)
        .setParameter("reviews", reviews)
        .setParameter("reader", reader.subject())
        .getResultList();
  }

  /**
   * A revision beside an earlier one.
   *
   * @param review id of its review
   * @param document what it says
   * @param earlier number of the earlier one
   * @param before what that said
   */
  record Compared(UUID review, HandoffDocument document, int earlier, HandoffDocument before) {}

  /** An earlier revision by its number. */
  Optional<Earlier> earlier(Review review, int revision) {
    return entities
        .createQuery(
            """
            select r.revision, r.document from Review r
            where r.handoffId = :handoff and r.revision = :earlier and r.revision < :revision
            """,
            Earlier.class)
        .setParameter("handoff", review.handoff().id())
        .setParameter("earlier", revision)
        .setParameter("revision", review.revision())
        .getResultStream()
        .findFirst();
  }
}
