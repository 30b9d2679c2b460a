package io.handoff.deals.deal;

import io.handoff.chassis.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The deals. */
@ApplicationScoped
class Deals implements PanacheRepositoryBase<Deal, UUID> {

  Optional<Deal> of(String dealId) {
    return find("dealId", dealId).firstResultOptional();
  }

  /** The same, with its row locked until the transaction ends. */
  Optional<Deal> locked(String dealId) {
    return find("dealId", dealId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** A page of what a query selects, newest change of stage first. */
  List<Deal> page(DealQuery query, @Nullable Cursor after, int limit) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Parameters parameters = new Parameters();
    query.restrict(conditions, parameters);
    if (after != null) {
      conditions.add("(d.stageChangedAt < :at or d.stageChangedAt = :at and d.id < :id)");
      parameters.and("at", after.instant()).and("id", after.id());
    }
    String where = String.join(" and ", conditions);
    return find(
            "from Deal d where " + where + " order by d.stageChangedAt desc, d.id desc", parameters)
        .range(0, limit - 1)
        .list();
  }
}
