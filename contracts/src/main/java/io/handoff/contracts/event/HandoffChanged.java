package io.handoff.contracts.event;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A save changed the record.
 *
 * @param handoff which handoff
 * @param version version of the record, raised by every save
 * @param document the whole record at that version
 * @param template what the template that it answers says to the checks; absent in older messages
 * @param by who did it
 * @param at when it became true
 */
public record HandoffChanged(
    HandoffRef handoff,
    @Positive long version,
    HandoffDocument document,
    @Nullable TemplateRules template,
    ActorRef by,
    Instant at)
    implements HandoffEvent {}
