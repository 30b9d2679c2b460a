package io.handoff.review.overruling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** What the checks last said, one row a handoff. */
@ApplicationScoped
public class LatestChecks implements PanacheRepositoryBase<LatestCheck, UUID> {

  /** That of one handoff, locked until the transaction ends: its findings are settled in turns. */
  public Optional<LatestCheck> locked(UUID handoffId) {
    return findByIdOptional(handoffId, LockModeType.PESSIMISTIC_WRITE);
  }
}
