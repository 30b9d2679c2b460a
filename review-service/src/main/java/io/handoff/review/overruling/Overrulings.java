package io.handoff.review.overruling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All overrulings. */
@ApplicationScoped
public class Overrulings implements PanacheRepositoryBase<AskedOverruling, UUID> {

  private static final String LIVE = "handoffId = ?1 and state in (ASKED, AGREED)";

  /** Those of a handoff that wait or hold. */
  List<AskedOverruling> live(UUID handoffId) {
    return list(LIVE, handoffId);
  }

  /** The one about a finding that waits or holds. */
  public Optional<AskedOverruling> live(UUID handoffId, String finding) {
    return find(LIVE + " and finding = ?2", handoffId, finding).firstResultOptional();
  }

  /** All of a handoff, in the order in which they were asked. */
  public List<AskedOverruling> ofHandoff(UUID handoffId) {
    return list("handoffId = ?1 order by askedAt, id", handoffId);
  }

  /** How often each check was overruled, by its id. */
  public Map<String, OverrulingCount> counts() {
    return getEntityManager()
        .createQuery(
            """
            select new io.handoff.review.overruling.OverrulingCount(
              o.checkId,
              sum(case when o.state = AGREED or o.state = EXPIRED and o.answeredAt is not null
                then 1L else 0L end),
              sum(case when o.state = EXPIRED and o.answeredAt is not null then 1L else 0L end))
            from AskedOverruling o group by o.checkId
            """,
            OverrulingCount.class)
        .getResultStream()
        .collect(Collectors.toMap(OverrulingCount::check, Function.identity()));
  }
}
