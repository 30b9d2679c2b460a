package io.handoff.deals.suggestion;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.ReadHandoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads suggestions; whoever may see a handoff may see what is suggested for it. */
@ApplicationScoped
public class ReadSuggestions {

  private final ReadHandoff handoffs;
  private final Suggestions suggestions;

  ReadSuggestions(ReadHandoff handoffs, Suggestions suggestions) {
    this.handoffs = handoffs;
    this.suggestions = suggestions;
  }

  /**
   * A stretch of what was suggested for a handoff, the oldest first.
   *
   * @param after where the stretch before it ended
   * @throws io.handoff.chassis.problem.Refused when it is not the caller's to see
   */
  @Transactional
  public List<SuggestionView> list(
      Actor actor, String idOrNumber, Optional<Cursor> after, int limit) {
    Handoff handoff = handoffs.named(actor, idOrNumber);
    return suggestions.list(handoff.id(), after, limit).stream()
        .map(suggestion -> new SuggestionView(suggestion, suggestion.stateIn(handoff.document())))
        .toList();
  }
}
