package io.handoff.deals.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What review-service said, by handoff. */
@ApplicationScoped
class ReviewStatuses implements PanacheRepositoryBase<ReviewStatus, UUID> {

  /** The status to change; made when it is the first. */
  ReviewStatus keep(UUID handoffId) {
    return findByIdOptional(handoffId)
        .orElseGet(
            () -> {
              ReviewStatus first = new ReviewStatus(handoffId);
              persist(first);
              return first;
            });
  }

  /** The status to read. */
  ReviewStatus of(UUID handoffId) {
    return findByIdOptional(handoffId).orElseGet(() -> new ReviewStatus(handoffId));
  }
}
