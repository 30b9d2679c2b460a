package io.handoff.review.suggestion;

import io.handoff.contracts.event.SuggestedValue;
import io.handoff.review.review.ProposedValues;
import io.handoff.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The suggestions that wait for sales go with a return. */
@ApplicationScoped
class WaitingSuggestions implements ProposedValues {

  private final Suggestions suggestions;

  WaitingSuggestions(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public List<SuggestedValue> of(Review review) {
    return suggestions.open(review.handoff().id()).stream().map(Suggestion::told).toList();
  }
}
