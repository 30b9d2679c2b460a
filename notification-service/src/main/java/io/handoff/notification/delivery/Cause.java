package io.handoff.notification.delivery;

import io.handoff.notification.message.OwnerMessage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event that a delivery tells of.
 *
 * @param eventId its id, made with the fact
 * @param handoffId which handoff
 * @param handoffNumber the number people use
 * @param reviewId which review
 * @param revision which revision
 * @param traceId the trace it belongs to
 * @param happenedAt when it became true
 */
@Embeddable
record Cause(
    @Column(name = "event_id") UUID eventId,
    @Column(name = "handoff_id") UUID handoffId,
    @Column(name = "handoff_number") String handoffNumber,
    @Column(name = "review_id") UUID reviewId,
    @Column(name = "revision") int revision,
    @Column(name = "trace_id") @Nullable String traceId,
    @Column(name = "happened_at") Instant happenedAt) {

  static Cause of(EventTrail event, OwnerMessage message) {
    return new Cause(
        event.eventId(),
        message.handoff().id(),
        message.handoff().number(),
        message.reviewId(),
        message.revision(),
        event.traceId(),
        event.happenedAt());
  }
}
