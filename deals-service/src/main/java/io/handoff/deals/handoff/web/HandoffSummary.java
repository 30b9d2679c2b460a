package io.handoff.deals.handoff.web;

import io.handoff.deals.deal.DealStage;
import io.handoff.deals.handoff.HandoffFlag;
import io.handoff.deals.handoff.HandoffState;
import io.handoff.deals.handoff.ListedHandoff;
import io.handoff.deals.handoff.Turn;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handoff in a list.
 *
 * @param id its id
 * @param number the number people use
 * @param dealId its deal
 * @param title what the deal is
 * @param customer who bought
 * @param salesOwner address of who answers for it in sales
 * @param state where it stands
 * @param stage how far the deal has come; absent when the CRM has not told
 * @param revision the newest frozen revision
 * @param version its version
 * @param turn whose turn it is; absent when nobody's
 * @param turnOf address of the person whose turn it is
 * @param due when the decision is due; absent when none is awaited
 * @param flags what to look at first
 * @param updatedAt when it last changed
 */
public record HandoffSummary(
    UUID id,
    String number,
    String dealId,
    String title,
    String customer,
    @Nullable String salesOwner,
    HandoffState state,
    @Nullable DealStage stage,
    int revision,
    long version,
    @Nullable Turn turn,
    @Nullable String turnOf,
    @Nullable Instant due,
    Set<HandoffFlag> flags,
    Instant updatedAt) {

  static HandoffSummary from(ListedHandoff handoff) {
    return new HandoffSummary(
        handoff.id(),
        handoff.number(),
        handoff.dealId(),
        handoff.title(),
        handoff.customer(),
        handoff.salesOwner(),
        handoff.state(),
        handoff.stage(),
        handoff.revision(),
        handoff.version(),
        handoff.turn(),
        handoff.turnOf(),
        handoff.due(),
        handoff.flags(),
        handoff.updatedAt());
  }
}
