package io.handoff.review.advice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All requests for advice; those that were withdrawn are not looked at. */
@ApplicationScoped
class AdviceRequests implements PanacheRepositoryBase<AdviceRequest, UUID> {

  List<AdviceRequest> of(UUID reviewId) {
    return list("reviewId = ?1 and withdrawnAt is null order by askedAt, id", reviewId);
  }

  Optional<AdviceRequest> find(UUID reviewId, UUID id) {
    return find("id = ?1 and reviewId = ?2 and withdrawnAt is null", id, reviewId)
        .firstResultOptional();
  }

  /** Those about sections of the revision before one. */
  List<AdviceRequest> sectionsBefore(UUID handoffId, int revision) {
    return list(
        "handoffId = ?1 and section is not null and withdrawnAt is null and revision ="
            + " (select max(r.revision) from AdviceRequest r"
            + " where r.handoffId = ?1 and r.revision < ?2) order by askedAt, id",
        handoffId,
        revision);
  }

  /** The newest of what a person is asked for. */
  @SuppressWarnings("unchecked")
  List<AdviceRequest> askedOf(String address, int limit) {
    return getEntityManager()
        .createNativeQuery(
            """
            SELECT r.* FROM advice_request r
            WHERE r.withdrawn_at IS NULL
              AND r.persons @> jsonb_build_array(jsonb_build_object('email', cast(:email AS text)))
            ORDER BY r.asked_at DESC, r.id DESC LIMIT :most
            """,
            AdviceRequest.class)
        .setParameter("email", address.toLowerCase(Locale.ROOT))
        .setParameter("most", limit)
        .getResultList();
  }
}
