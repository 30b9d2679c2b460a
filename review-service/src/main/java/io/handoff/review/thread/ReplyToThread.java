package io.handoff.review.thread;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.Comment;
import io.handoff.review.review.ReadReviews;
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
import java.util.stream.Stream;

/** Answers in a thread, in any round, whether or not a review is open. */
@ApplicationScoped
public class ReplyToThread {

  private final ReadReviews reviews;
  private final Threads threads;
  private final Replies replies;
  private final SendWords sendWords;
  private final Clock clock;

  ReplyToThread(
      ReadReviews reviews, Threads threads, Replies replies, SendWords sendWords, Clock clock) {
    this.reviews = reviews;
    this.threads = threads;
    this.replies = replies;
    this.sendWords = sendWords;
    this.clock = clock;
  }

  /**
   * Answers, and tells the others.
   *
   * @throws Refused when there is no such review, or no such thread of its handoff
   */
  @Transactional
  public ThreadView reply(ReviewId id, UUID thread, String text, Actor by) {
    Instant now = clock.instant();
    Review review = reviews.read(id);
    Answered answered = reply(review, thread, text, by, now);
    sendWords.send(review, answered.said(), by, now);
    return answered.view();
  }

  /**
   * Answers and tells nobody yet.
   *
   * @throws Refused when there is no such thread of the review's handoff
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Answered reply(Review review, UUID id, String text, Actor by, Instant now) {
    FieldThread thread = threads.find(review.handoff().id(), id).orElseThrow(ReadThreads::unknown);
    List<ThreadReply> said = new ArrayList<>(replies.in(List.of(id)));
    Comment comment = new Comment(id, thread.path(), text, true, thread.isBlocking());
    Said answer = Said.comment(comment, others(thread, said, by));
    ThreadReply reply = ThreadReply.to(thread, text, by, now);
    replies.persist(reply);
    said.add(reply);
    return new Answered(
        new ThreadView(thread, said, thread.isOutdatedIn(review.document())), answer);
  }

  private static List<Person> others(FieldThread thread, List<ThreadReply> said, Actor by) {
    return Stream.concat(Stream.of(thread.openedBy()), said.stream().map(ThreadReply::by))
        .filter(person -> person.email() != null && !by.hasEmail(person.email()))
        .distinct()
        .toList();
  }

  /**
   * An answer.
   *
   * @param view the thread with it
   * @param said what to tell the others
   */
  public record Answered(ThreadView view, Said said) {}
}
