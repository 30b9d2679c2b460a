package io.handoff.deals.suggestion;

import io.handoff.contracts.event.CommentsPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps what reviewers propose, in the transaction that takes the message in. */
@ApplicationScoped
class KeepSuggestions {

  private final Suggestions suggestions;

  KeepSuggestions(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  void keep(@Observes CommentsPublished said) {
    said.suggestions().forEach(value -> suggestions.persist(Suggestion.told(said, value)));
  }
}
