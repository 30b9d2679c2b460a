package io.handoff.contracts.event;

import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * A submitted revision was taken back.
 *
 * @param handoff which handoff
 * @param revision number of the frozen revision, from 1
 * @param by who did it
 * @param at when it became true
 */
public record HandoffWithdrawn(HandoffRef handoff, @Positive int revision, ActorRef by, Instant at)
    implements HandoffEvent {}
