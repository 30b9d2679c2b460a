package io.handoff.review.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All verdicts. */
@ApplicationScoped
class Verdicts implements PanacheRepositoryBase<Verdict, UUID> {

  /** Those given in a review that nothing has replaced. */
  List<Verdict> given(UUID reviewId) {
    return list("reviewId = ?1 and replacedAt is null", reviewId);
  }

  /** The same on some answers only. */
  List<Verdict> given(UUID reviewId, Collection<String> paths) {
    return list("reviewId = ?1 and path in ?2 and replacedAt is null", reviewId, paths);
  }

  /** The last one on each answer of a handoff, by path. */
  Map<String, Verdict> last(UUID handoffId) {
    Map<String, Verdict> last = new LinkedHashMap<>();
    this.<Verdict>list("handoffId = ?1 and replacedAt is null order by revision, id", handoffId)
        .forEach(verdict -> last.put(verdict.path(), verdict));
    return last;
  }

  /** All that were given up to a revision, replaced ones too, in order. */
  List<Verdict> history(UUID handoffId, int revision) {
    return list(
        "handoffId = ?1 and revision <= ?2 order by revision, givenAt, id", handoffId, revision);
  }

  /** Keeps what a round found. */
  void carry(CarriedVerdict carried) {
    getEntityManager().persist(carried);
  }

  /** What a round found. */
  List<StandingVerdict> carried(UUID reviewId) {
    return getEntityManager()
        .createQuery(
            "from CarriedVerdict c join fetch c.verdict where c.reviewId = :review",
            CarriedVerdict.class)
        .setParameter("review", reviewId)
        .getResultStream()
        .map(CarriedVerdict::standing)
        .toList();
  }
}
