package io.handoff.review.turn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** All turns. They are begun and ended, and never changed otherwise. */
@ApplicationScoped
class Turns implements PanacheRepositoryBase<Turn, UUID> {

  /** The turns of a review, in the order in which they began. */
  List<Turn> of(UUID review) {
    return list("reviewId = ?1 order by begunAt, id", review);
  }

  /**
   * Ends the turn that lasts in a review, at the earliest where it began: another replica's clock
   * may be a little behind.
   *
   * @return the first instant after it; now when none lasted
   */
  Instant endIn(UUID review, Instant now) {
    return end("review_id = :id", review, now);
  }

  /** Ends the turns that last in any review of a handoff, in the same way. */
  Instant endOf(UUID handoff, Instant now) {
    return end("handoff_id = :id", handoff, now);
  }

  private Instant end(String which, UUID id, Instant now) {
    @SuppressWarnings("unchecked")
    List<Instant> ended =
        getEntityManager()
            .createNativeQuery(
                "UPDATE turn SET ended_at = greatest(begun_at, :now) WHERE "
                    + which
                    + " AND ended_at IS NULL RETURNING ended_at")
            .unwrap(NativeQuery.class)
            .addScalar("ended_at", Instant.class)
            .setParameter("now", now)
            .setParameter("id", id)
            .getResultList();
    return ended.stream().max(Comparator.naturalOrder()).orElse(now);
  }
}
