package io.handoff.deals.handoff;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows; absent members do not restrict it.
 *
 * @param state only in this state
 * @param salesOwner only of this sales owner, by address
 * @param dealId only of this deal
 * @param createdBy only started by this subject
 */
public record HandoffQuery(
    @Nullable HandoffState state,
    @Nullable String salesOwner,
    @Nullable String dealId,
    @Nullable String createdBy) {

  void restrict(StringBuilder where, Parameters parameters) {
    restrict(where, parameters, "state", state);
    restrict(where, parameters, "salesOwner", salesOwner);
    restrict(where, parameters, "dealId", dealId);
    restrict(where, parameters, "createdBy", createdBy);
  }

  private static void restrict(
      StringBuilder where, Parameters parameters, String column, @Nullable Object wanted) {
    if (wanted != null) {
      where.append(" and ").append(column).append(" = :").append(column);
      parameters.and(column, wanted);
    }
  }
}
