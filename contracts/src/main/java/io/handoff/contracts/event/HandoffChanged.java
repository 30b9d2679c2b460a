package io.handoff.contracts.event;

import io.handoff.contracts.document.HandoffDocument;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * A save changed the record.
 *
 * @param handoff which handoff
 * @param version version of the record, raised by every save
 * @param document the whole record at that version
 * @param by who did it
 * @param at when it became true
 */
public record HandoffChanged(
    HandoffRef handoff, @Positive long version, HandoffDocument document, ActorRef by, Instant at)
    implements HandoffEvent {}
