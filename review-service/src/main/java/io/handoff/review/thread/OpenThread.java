package io.handoff.review.thread;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.event.Comment;
import io.handoff.review.review.KnownPath;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.sending.Said;
import io.handoff.review.sending.SendWords;
import io.handoff.review.suggestion.MakeSuggestions;
import io.handoff.review.suggestion.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Opens a thread on a field of the revision under review. */
@ApplicationScoped
public class OpenThread {

  private final OpenReviews reviews;
  private final Threads threads;
  private final MakeSuggestions makeSuggestions;
  private final SendWords sendWords;
  private final Clock clock;

  OpenThread(
      OpenReviews reviews,
      Threads threads,
      MakeSuggestions makeSuggestions,
      SendWords sendWords,
      Clock clock) {
    this.reviews = reviews;
    this.threads = threads;
    this.makeSuggestions = makeSuggestions;
    this.sendWords = sendWords;
    this.clock = clock;
  }

  /**
   * Opens it and tells the others.
   *
   * @throws Refused when there is no such review, it has ended, or its revision has no such field
   */
  @Transactional
  public ThreadView open(ReviewId id, NewThread said, Actor by) {
    Instant now = clock.instant();
    Review review = reviews.share(id);
    Opened opened = open(review, said, by, now);
    sendWords.send(review, opened.said(), by, now);
    return new ThreadView(opened.thread(), List.of(), false);
  }

  /**
   * Opens it and tells nobody yet.
   *
   * @throws Refused when the revision has no such field, or what it proposes does not fit
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Opened open(Review review, NewThread said, Actor by, Instant now) {
    requireField(review, said.path());
    FieldThread thread = FieldThread.open(review, said, by, now);
    threads.persist(thread);
    Said words = opening(thread);
    Proposal proposal = said.proposal();
    if (proposal == null) {
      return new Opened(thread, words);
    }
    Suggestion suggestion =
        makeSuggestions.suggest(
            review, proposal.asSuggestion(thread.id(), said.text()), thread.id(), by, now);
    return new Opened(thread, words.and(Said.suggestions(List.of(suggestion.told()))));
  }

  /**
   * A thread that was opened.
   *
   * @param thread the thread
   * @param said what to tell the others
   */
  public record Opened(FieldThread thread, Said said) {}

  private static Said opening(FieldThread thread) {
    return Said.comment(
        new Comment(thread.id(), thread.path(), thread.text(), false, thread.isBlocking()),
        List.of());
  }

  private static void requireField(Review review, String path) {
    KnownPath.fault("path", path, review)
        .ifPresent(
            fault -> {
              throw StrictJson.invalid(List.of(fault));
            });
  }
}
