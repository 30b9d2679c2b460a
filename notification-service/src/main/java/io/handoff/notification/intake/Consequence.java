package io.handoff.notification.intake;

import io.handoff.notification.message.OwnerMessage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event means for the mails.
 *
 * @param told who is told what
 * @param decided the review that is over, so that nobody need be reminded of it
 * @param cancelled the review that was called off, so that nobody need be asked for it either
 * @param voided the review whose decision no longer counts, so that nobody need be told of it
 * @param settled the question about a date that is answered or withdrawn, so that nobody need be
 *     asked it
 */
record Consequence(
    List<OwnerMessage> told,
    @Nullable UUID decided,
    @Nullable UUID cancelled,
    @Nullable UUID voided,
    @Nullable UUID settled) {

  /** Nobody is told anything. */
  static Consequence none() {
    return tell();
  }

  static Consequence tell(OwnerMessage... told) {
    return new Consequence(List.of(told), null, null, null, null);
  }

  static Consequence decision(UUID reviewId, OwnerMessage... told) {
    return new Consequence(List.of(told), reviewId, null, null, null);
  }

  static Consequence cancellation(UUID reviewId) {
    return new Consequence(List.of(), null, reviewId, null, null);
  }

  static Consequence voided(UUID reviewId, OwnerMessage... told) {
    return new Consequence(List.of(told), null, null, reviewId, null);
  }

  static Consequence dateSettled(UUID dateCheckId, OwnerMessage... told) {
    return new Consequence(List.of(told), null, null, null, dateCheckId);
  }
}
