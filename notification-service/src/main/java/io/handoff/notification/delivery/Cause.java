package io.handoff.notification.delivery;

import io.handoff.notification.message.DateQuestion;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.ReviewMessage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event that a delivery tells of.
 *
 * @param eventId its id, made with the fact
 * @param aboutId which handoff or deal
 * @param about the number of the handoff, or the id of the deal in the CRM
 * @param reviewId which review, if it tells of one
 * @param revision which revision, if it tells of one
 * @param dateCheckId which question about a date, if it asks one
 * @param traceId the trace it belongs to
 * @param happenedAt when it became true
 */
@Embeddable
record Cause(
    @Column(name = "event_id") UUID eventId,
    @Column(name = "about_id") UUID aboutId,
    @Column(name = "about") String about,
    @Column(name = "review_id") @Nullable UUID reviewId,
    @Column(name = "revision") @Nullable Integer revision,
    @Column(name = "date_check_id") @Nullable UUID dateCheckId,
    @Column(name = "trace_id") @Nullable String traceId,
    @Column(name = "happened_at") Instant happenedAt) {

  static Cause of(EventTrail event, OwnerMessage message) {
    ReviewMessage review = message instanceof ReviewMessage told ? told : null;
    return new Cause(
        event.eventId(),
        message.matter().id(),
        message.matter().number(),
        review == null ? null : review.reviewId(),
        review == null ? null : review.revision(),
        message instanceof DateQuestion question ? question.dateCheckId() : null,
        event.traceId(),
        event.happenedAt());
  }
}
