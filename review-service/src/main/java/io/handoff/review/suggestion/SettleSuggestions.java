package io.handoff.review.suggestion;

import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.SuggestionsDeclined;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes in what sales made of suggestions, in the transaction that takes the message in. */
@ApplicationScoped
class SettleSuggestions {

  private final Suggestions suggestions;

  SettleSuggestions(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  void applied(@Observes HandoffChanged changed) {
    if (!changed.appliedSuggestions().isEmpty()) {
      suggestions
          .named(changed.handoff().id(), changed.appliedSuggestions())
          .forEach(suggestion -> suggestion.applied(changed.by().name(), changed.at()));
    }
  }

  void declined(@Observes SuggestionsDeclined declined) {
    suggestions
        .named(declined.handoff().id(), declined.suggestions())
        .forEach(
            suggestion ->
                suggestion.declined(declined.by().name(), declined.reason(), declined.at()));
  }

  void outdated(@Observes ReviewStarted started) {
    Review review = started.review();
    if (review.isFirst()) {
      return;
    }
    suggestions
        .open(review.handoff().id())
        .forEach(suggestion -> suggestion.holdAgainst(review.document()));
  }
}
