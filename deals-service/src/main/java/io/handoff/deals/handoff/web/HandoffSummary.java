package io.handoff.deals.handoff.web;

import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.HandoffState;
import java.time.Instant;
import java.util.UUID;

/**
 * A handoff in a list.
 *
 * @param id its id
 * @param number the number people use
 * @param dealId its deal
 * @param title what the deal is
 * @param customer who bought
 * @param state where it stands
 * @param revision the newest frozen revision
 * @param version its version
 * @param updatedAt when it last changed
 */
public record HandoffSummary(
    UUID id,
    String number,
    String dealId,
    String title,
    String customer,
    HandoffState state,
    int revision,
    long version,
    Instant updatedAt) {

  static HandoffSummary from(Handoff handoff) {
    return new HandoffSummary(
        handoff.id(),
        handoff.number(),
        handoff.dealId(),
        handoff.title(),
        handoff.customer(),
        handoff.state(),
        handoff.revision(),
        handoff.version(),
        handoff.updatedAt());
  }
}
