package io.handoff.review.turn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All turns. They are begun and ended, and never changed otherwise. */
@ApplicationScoped
class Turns implements PanacheRepositoryBase<Turn, UUID> {

  /** The turns of some reviews, in the order in which they began. */
  List<Turn> of(Collection<UUID> reviews) {
    return list("reviewId in ?1 order by begunAt, id", reviews);
  }

  /** Ends the turn that lasts in a review. Another replica's clock may be a little behind. */
  void endIn(UUID review, Instant now) {
    update("endedAt = greatest(begunAt, ?1) where reviewId = ?2 and endedAt is null", now, review);
  }

  /** Ends the turns that last in any review of a handoff. */
  void endOf(UUID handoff, Instant now) {
    update(
        "endedAt = greatest(begunAt, ?1) where handoffId = ?2 and endedAt is null", now, handoff);
  }
}
