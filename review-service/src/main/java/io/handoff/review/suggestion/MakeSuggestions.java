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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposes values for fields of the revision under review. */
@ApplicationScoped
public class MakeSuggestions {

  /** Of a message of 990 KB, beside its reasons and as much again of findings. */
  static final int MOST_BYTES = 300 * 1024;

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
    requireRoom(review, proposed);
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
    requireRoom(review, List.of(proposed));
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

  /** A return tells all that wait in one message, which has to be sent. */
  private void requireRoom(Review review, List<NewSuggestion> proposed) {
    long bytes = suggestions.waitingBytes(review.handoff().id());
    for (NewSuggestion suggestion : proposed) {
      String text = suggestion.text() == null ? "" : suggestion.text();
      bytes += (suggestion.value() + text).getBytes(StandardCharsets.UTF_8).length;
    }
    if (bytes > MOST_BYTES) {
      throw new Refused(
          SuggestionProblem.TOO_MANY_SUGGESTIONS,
          "What is suggested and not answered would hold %d KB, and at most %d KB may wait. Return the"
                  .formatted(bytes / 1024, MOST_BYTES / 1024)
              + " revision with what is suggested so far, or let sales answer some of it first.");
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
