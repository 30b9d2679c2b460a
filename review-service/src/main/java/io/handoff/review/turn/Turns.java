package io.handoff.review.turn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

  /** The turn that lasts in a review, if one does. */
  List<Turn> lastingIn(UUID review) {
    return list("reviewId = ?1 and endedAt is null", review);
  }

  /** The turns that last in any review of a handoff. */
  List<Turn> lastingOf(UUID handoff) {
    return list("handoffId = ?1 and endedAt is null", handoff);
  }
}
