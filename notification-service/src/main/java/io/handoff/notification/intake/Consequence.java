package io.handoff.notification.intake;

import io.handoff.notification.message.OwnerMessage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an event means for the mails.
 *
 * @param told who is told what
 * @param decided the review that is over, so that nobody need be reminded of it
 * @param cancelled the review that was called off, so that nobody need be asked for it either
 * @param voided the review whose decision no longer counts, so that nobody need be told of it
 */
record Consequence(
    List<OwnerMessage> told,
    Optional<UUID> decided,
    Optional<UUID> cancelled,
    Optional<UUID> voided) {

  /** Nobody is told anything. */
  static Consequence none() {
    return tell();
  }

  static Consequence tell(OwnerMessage... told) {
    return new Consequence(List.of(told), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Consequence decision(UUID reviewId, OwnerMessage... told) {
    return new Consequence(
        List.of(told), Optional.of(reviewId), Optional.empty(), Optional.empty());
  }

  static Consequence cancellation(UUID reviewId) {
    return new Consequence(List.of(), Optional.empty(), Optional.of(reviewId), Optional.empty());
  }

  static Consequence voided(UUID reviewId, OwnerMessage... told) {
    return new Consequence(
        List.of(told), Optional.empty(), Optional.empty(), Optional.of(reviewId));
  }
}
