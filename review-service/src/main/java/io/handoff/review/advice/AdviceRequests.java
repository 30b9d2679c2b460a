package io.handoff.review.advice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

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

  /** What waits for the word of a person; one word is enough where one of several is needed. */
  List<AskedOn> waitingFor(String address) {
    return getEntityManager()
        .createQuery(
            """
            select a, r from AdviceRequest a join Review r on r.id = a.reviewId
             where a.withdrawnAt is null and r.state = OPEN
               and cast(sql('(? @> any(cast(? as jsonb[])))', a.persons, :persons) as Boolean) = true
               and not exists (
                 select 1 from Advice g
                  where g.requestId = a.id and (g.forEmail = :email or a.needed = ANY_OF))
             order by r.dueAt, a.id
            """,
            AskedOn.class)
        .setParameter("persons", AskedPersons.of(List.of(address)))
        .setParameter("email", address)
        .getResultList();
  }

  /** The newest of what some people are asked for. */
  @SuppressWarnings("unchecked")
  List<AdviceRequest> askedOf(Collection<String> addresses, int limit) {
    return getEntityManager()
        .createNativeQuery(
            """
            SELECT r.* FROM advice_request r
            WHERE r.withdrawn_at IS NULL
              AND r.persons @> any(cast(:persons as jsonb[]))
            ORDER BY r.asked_at DESC, r.id DESC LIMIT :most
            """)
        .unwrap(NativeQuery.class)
        .addEntity(AdviceRequest.class)
        .setParameter("persons", AskedPersons.of(addresses))
        .setParameter("most", limit)
        .getResultList();
  }
}
