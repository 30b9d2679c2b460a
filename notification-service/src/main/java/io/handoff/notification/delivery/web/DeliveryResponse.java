package io.handoff.notification.delivery.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.notification.delivery.DeliverySummary;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery; what the mail says is between its writer and its reader, and not in here.
 *
 * @param id its id
 * @param handoff number of the handoff, or id of the deal that has none
 * @param revision which revision, if it tells of one
 * @param kind what is told, such as review-requested
 * @param reason why this person is told: reviewer, owner or manager
 * @param recipientName who is told
 * @param recipient the address; only for operators and auditors
 * @param state QUEUED, SENDING, RETRY, SENT, FAILED or SUPPRESSED
 * @param attempts how often it was tried
 * @param nextTryAt when it is tried next, while it is open
 * @param lastError why the last try failed
 * @param messageId Message-ID of the mail
 * @param subject what the mail is called
 * @param queuedAt when it was queued
 * @param endedAt when it was sent, failed or suppressed
 */
record DeliveryResponse(
    UUID id,
    String handoff,
    @Nullable Integer revision,
    String kind,
    String reason,
    String recipientName,
    @Nullable String recipient,
    String state,
    int attempts,
    @Nullable Instant nextTryAt,
    @Nullable String lastError,
    String messageId,
    String subject,
    Instant queuedAt,
    @Nullable Instant endedAt) {

  static DeliveryResponse from(DeliverySummary delivery, Actor actor) {
    boolean seesAddresses = actor.is("operator") || actor.is("auditor");
    return new DeliveryResponse(
        delivery.id(),
        delivery.about(),
        delivery.revision(),
        delivery.kind().slug(),
        delivery.role().reason(),
        delivery.recipientName(),
        seesAddresses ? delivery.recipient() : null,
        delivery.state().name(),
        delivery.attempts(),
        delivery.dueAt(),
        delivery.lastError(),
        delivery.messageId(),
        delivery.subject(),
        delivery.queuedAt(),
        delivery.endedAt());
  }
}
