package io.handoff.review.suggestion;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.sending.Said;
import io.handoff.review.sending.SendWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposes values for fields of the revision under review. */
@ApplicationScoped
public class MakeSuggestions {

  private final OpenReviews reviews;
  private final Suggestions suggestions;
  private final SendWords sendWords;
  private final StrictJson json;
  private final Clock clock;

  MakeSuggestions(
      OpenReviews reviews,
      Suggestions suggestions,
      SendWords sendWords,
      StrictJson json,
      Clock clock) {
    this.reviews = reviews;
    this.suggestions = suggestions;
    this.sendWords = sendWords;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Proposes all of them or none, and tells the others.
   *
   * @throws Refused when there is no such review, it has ended, or one of them does not fit its
   *     revision
   */
  @Transactional
  public List<Suggestion> suggest(ReviewId id, List<NewSuggestion> proposed, Actor by) {
    Instant now = clock.instant();
    Review review = reviews.share(id);
    List<FieldFault> faults = new ArrayList<>();
    for (int i = 0; i < proposed.size(); i++) {
      String at = "suggestions." + i + ".";
      faults(review, proposed.get(i)).stream()
          .map(fault -> new FieldFault(at + fault.path(), fault.code(), fault.message()))
          .forEach(faults::add);
    }
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
    List<Suggestion> made =
        proposed.stream().map(value -> keep(review, value, null, by, now)).toList();
    sendWords.send(review, Said.suggestions(made.stream().map(Suggestion::told).toList()), by, now);
    return made;
  }

  /**
   * Proposes one and tells nobody yet.
   *
   * @param thread the thread it is made in, if it is
   * @throws Refused when it does not fit the revision
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Suggestion suggest(
      Review review, NewSuggestion proposed, @Nullable UUID thread, Actor by, Instant now) {
    check(review, proposed);
    return keep(review, proposed, thread, by, now);
  }

  /**
   * Checks one that is not proposed yet.
   *
   * @throws Refused when it does not fit the revision
   */
  public void check(Review review, NewSuggestion proposed) {
    List<FieldFault> faults = faults(review, proposed);
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
  }

  private List<FieldFault> faults(Review review, NewSuggestion proposed) {
    return new ProposedDocument(review, json).faults(proposed);
  }

  private Suggestion keep(
      Review review, NewSuggestion proposed, @Nullable UUID thread, Actor by, Instant now) {
    Suggestion suggestion = Suggestion.make(review, proposed, thread, by, now);
    suggestions.persist(suggestion);
    return suggestion;
  }
}
