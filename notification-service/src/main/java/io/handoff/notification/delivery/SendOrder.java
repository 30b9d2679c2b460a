package io.handoff.notification.delivery;

import io.handoff.notification.smtp.OutgoingMail;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that this process has claimed.
 *
 * @param deliveryId which one
 * @param attempt which try of it; a result of an earlier try changes nothing
 * @param leaseEnd until when no other sender takes it
 * @param mail what to send
 * @param traceId the trace it belongs to
 */
record SendOrder(
    UUID deliveryId, int attempt, Instant leaseEnd, OutgoingMail mail, @Nullable String traceId) {}
