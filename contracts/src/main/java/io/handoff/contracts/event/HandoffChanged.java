package io.handoff.contracts.event;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A save changed the record.
 *
 * @param handoff which handoff
 * @param version version of the record, raised by every save
 * @param document the whole record at that version
 * @param template what the template that it answers says to the checks; absent in older messages
 * @param appliedSuggestions ids of the suggestions that it applied, if it did
 * @param by who did it
 * @param at when it became true
 */
public record HandoffChanged(
    HandoffRef handoff,
    @Positive long version,
    HandoffDocument document,
    @Nullable TemplateRules template,
    List<UUID> appliedSuggestions,
    ActorRef by,
    Instant at)
    implements HandoffEvent {

  /** The lists are copies; an absent one is empty. */
  public HandoffChanged {
    appliedSuggestions = appliedSuggestions == null ? List.of() : List.copyOf(appliedSuggestions);
  }
}
