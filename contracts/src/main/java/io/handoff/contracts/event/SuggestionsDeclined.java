package io.handoff.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Sales does not take up what was suggested.
 *
 * @param handoff which handoff
 * @param suggestions ids of the suggestions; at least one
 * @param reason why
 * @param by who did it
 * @param at when it became true
 */
public record SuggestionsDeclined(
    HandoffRef handoff, List<UUID> suggestions, String reason, ActorRef by, Instant at)
    implements HandoffEvent {

  /** The lists are copies; an absent one is empty. */
  public SuggestionsDeclined {
    suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
  }
}
