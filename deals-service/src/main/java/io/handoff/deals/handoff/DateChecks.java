package io.handoff.deals.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions to delivery about dates. */
@ApplicationScoped
class DateChecks implements PanacheRepositoryBase<DateCheck, UUID> {

  /** The question about a day that waits for an answer. */
  Optional<DateCheck> open(UUID handoffId, String milestone, LocalDate requestedDate) {
    return find(
            "handoffId = ?1 and milestone = ?2 and requestedDate = ?3 and answer is null"
                + " and withdrawnAt is null",
            handoffId,
            milestone,
            requestedDate)
        .firstResultOptional();
  }

  /** The questions about a handoff, the newest first. */
  List<DateCheck> of(UUID handoffId) {
    return list("handoffId = ?1 order by askedAt desc, id desc", handoffId);
  }
}
