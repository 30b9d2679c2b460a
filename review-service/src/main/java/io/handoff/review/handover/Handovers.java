package io.handoff.review.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All hand-overs. */
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {

  List<Handover> of(UUID reviewId) {
    return list("reviewId = ?1 order by at, id", reviewId);
  }
}
