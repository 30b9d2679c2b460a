package io.handoff.review.look;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.review.review.KnownPath;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Notes what people look at. */
@ApplicationScoped
public class NoteLooks {

  private final ReadReviews readReviews;
  private final Looks looks;
  private final Clock clock;

  NoteLooks(ReadReviews readReviews, Looks looks, Clock clock) {
    this.readReviews = readReviews;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * Notes that somebody opened a revision.
   *
   * @throws io.handoff.chassis.problem.Refused when there is no such review
   */
  @Transactional
  public void open(ReviewId id, Actor reader) {
    readReviews.revision(id);
    looks.open(id, reader, clock.instant());
  }

  /**
   * Notes that somebody has read a part of a revision.
   *
   * @throws io.handoff.chassis.problem.Refused when there is no such review, or no such part of it
   */
  @Transactional
  public void mark(ReviewId id, String path, Actor reader) {
    Review review = readReviews.read(id);
    KnownPath.fault("path", path, review)
        .ifPresent(
            fault -> {
              throw StrictJson.invalid(List.of(fault));
            });
    looks.mark(review, path, reader, clock.instant());
  }

  /**
   * Takes that back.
   *
   * @throws io.handoff.chassis.problem.Refused when there is no such review
   */
  @Transactional
  public void unmark(ReviewId id, String path, Actor reader) {
    looks.unmark(readReviews.revision(id), path, reader);
  }
}
