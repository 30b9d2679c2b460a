package io.handoff.review.handover.web;

import io.handoff.contracts.document.Person;
import io.handoff.review.handover.Handover;
import java.time.Instant;
import java.util.UUID;

/**
 * A review went from one reviewer to another.
 *
 * @param id its id
 * @param from whose turn it was
 * @param to whose turn it was from then on
 * @param reason why
 * @param by who did it
 * @param at when
 */
public record HandoverResponse(
    UUID id, Person from, Person to, String reason, String by, Instant at) {

  /** A hand-over as it is shown. */
  public static HandoverResponse from(Handover handover) {
    return new HandoverResponse(
        handover.id(),
        handover.from(),
        handover.to(),
        handover.reason(),
        handover.byName(),
        handover.at());
  }
}
