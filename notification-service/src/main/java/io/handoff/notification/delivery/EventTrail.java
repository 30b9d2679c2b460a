package io.handoff.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a message comes from.
 *
 * @param eventId id of the event, made with the fact
 * @param traceId the trace it belongs to
 * @param happenedAt when it became true
 */
public record EventTrail(UUID eventId, @Nullable String traceId, Instant happenedAt) {}
