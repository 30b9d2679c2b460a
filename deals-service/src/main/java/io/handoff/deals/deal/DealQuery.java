package io.handoff.deals.deal;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which deals a list shows; absent members do not restrict it.
 *
 * @param draftMissing only those that should have a handoff and have none
 * @param stage only at this stage
 * @param owner only of this salesperson, by address
 */
public record DealQuery(boolean draftMissing, @Nullable DealStage stage, @Nullable String owner) {

  void restrict(List<String> conditions, Parameters parameters) {
    if (draftMissing) {
      conditions.add("d.stage not in (QUALIFYING, LOST)");
      conditions.add(
          "not exists (select 1 from Handoff h where h.dealId = d.dealId and h.state <> CANCELLED)");
    }
    if (stage != null) {
      conditions.add("d.stage = :stage");
      parameters.and("stage", stage);
    }
    if (owner != null) {
      conditions.add("d.ownerEmail = :owner");
      parameters.and("owner", owner);
    }
  }
}
