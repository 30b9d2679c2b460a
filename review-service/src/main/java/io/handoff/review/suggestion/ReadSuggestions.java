package io.handoff.review.suggestion;

import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads suggestions; whoever may read a review may read what is suggested on its handoff. */
@ApplicationScoped
public class ReadSuggestions {

  private final ReadReviews reviews;
  private final Suggestions suggestions;

  ReadSuggestions(ReadReviews reviews, Suggestions suggestions) {
    this.reviews = reviews;
    this.suggestions = suggestions;
  }

  /**
   * A stretch of what was suggested on a handoff in all rounds, the oldest first.
   *
   * @param id a review of the handoff
   * @param after where the stretch before it ended
   * @throws Refused when there is no such review
   */
  @Transactional
  public List<Suggestion> list(
      ReviewId id, Optional<SuggestionState> state, Optional<Cursor> after, int limit) {
    return suggestions.list(reviews.read(id).handoff().id(), state, after, limit);
  }
}
