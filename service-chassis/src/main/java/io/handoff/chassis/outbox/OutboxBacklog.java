package io.handoff.chassis.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the outbox.
 *
 * @param pending how many facts
 * @param oldest when the oldest of them became true
 * @param parkedStreams how many streams wait behind one that cannot be sent
 */
record OutboxBacklog(long pending, @Nullable Instant oldest, long parkedStreams) {}
