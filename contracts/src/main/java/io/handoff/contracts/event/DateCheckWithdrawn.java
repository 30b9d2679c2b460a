package io.handoff.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Sales takes a question about a date back before it is answered.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param by who takes it back
 * @param at when it became true
 */
public record DateCheckWithdrawn(HandoffRef handoff, UUID dateCheckId, ActorRef by, Instant at)
    implements HandoffEvent {}
