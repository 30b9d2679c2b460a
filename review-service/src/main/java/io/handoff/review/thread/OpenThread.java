package io.handoff.review.thread;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.review.NearestPath;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.sending.Said;
import io.handoff.review.sending.SendWords;
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
  private final SendWords sendWords;
  private final Clock clock;

  OpenThread(OpenReviews reviews, Threads threads, SendWords sendWords, Clock clock) {
    this.reviews = reviews;
    this.threads = threads;
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
    FieldThread thread = open(review, said, by, now);
    sendWords.send(review, opening(thread), by, now);
    return new ThreadView(thread, List.of(), false);
  }

  /** Opens it and tells nobody yet. */
  FieldThread open(Review review, NewThread said, Actor by, Instant now) {
    requireField(review, said.path());
    FieldThread thread = FieldThread.open(review, said, by, now);
    threads.persist(thread);
    return thread;
  }

  private static Said opening(FieldThread thread) {
    return Said.comment(
        new Comment(thread.id(), thread.path(), thread.text(), false, thread.isBlocking()),
        List.of());
  }

  /** A question that nobody answered is not in the document; a finding may be about it. */
  private static void requireField(Review review, String path) {
    boolean isField =
        FieldPath.parse(path).existsIn(review.document())
            || review.findings().stream().anyMatch(finding -> finding.path().equals(path));
    if (!isField) {
      throw StrictJson.invalid(
          List.of(
              new FieldFault(
                  "path",
                  "unknown-path",
                  "Send a field path of this revision; the nearest is "
                      + NearestPath.to(path, review.document())
                      + ".")));
    }
  }
}
