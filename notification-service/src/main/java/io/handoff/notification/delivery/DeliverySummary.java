package io.handoff.notification.delivery;

import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery without what it says.
 *
 * @param id its id
 * @param about which handoff or deal
 * @param revision which revision, if it tells of one
 * @param kind what is told
 * @param role why this person is told
 * @param recipientName who is told
 * @param recipient the address
 * @param state where it stands
 * @param attempts how often it was tried
 * @param dueAt when it is tried next, or a sender's lease on it ends
 * @param lastError why the last try failed
 * @param messageId Message-ID of the mail
 * @param subject what the mail is called
 * @param queuedAt when it was queued
 * @param endedAt when it was sent, failed or suppressed
 */
public record DeliverySummary(
    UUID id,
    String about,
    @Nullable Integer revision,
    MessageKind kind,
    Role role,
    String recipientName,
    String recipient,
    DeliveryState state,
    int attempts,
    @Nullable Instant dueAt,
    @Nullable String lastError,
    String messageId,
    String subject,
    Instant queuedAt,
    @Nullable Instant endedAt) {

  static DeliverySummary of(Delivery delivery) {
    return new DeliverySummary(
        delivery.id(),
        delivery.cause().about(),
        delivery.cause().revision(),
        delivery.kind(),
        delivery.addressee().role(),
        delivery.addressee().name(),
        delivery.addressee().address(),
        delivery.state(),
        delivery.attempts(),
        delivery.dueAt(),
        delivery.lastError(),
        delivery.letter().messageId(),
        delivery.letter().subject(),
        delivery.queuedAt(),
        delivery.endedAt());
  }
}
