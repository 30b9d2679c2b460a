package io.handoff.review.advice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All that was said. */
@ApplicationScoped
class AdviceWords implements PanacheRepositoryBase<Advice, UUID> {

  /** What was said to some requests, first to last. */
  List<Advice> to(Collection<AdviceRequest> requests) {
    List<UUID> ids = requests.stream().map(AdviceRequest::id).toList();
    return ids.isEmpty() ? List.of() : list("requestId in ?1 order by at, id", ids);
  }
}
