package io.handoff.review.thread;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Resolves threads, and opens them again. */
@ApplicationScoped
public class ResolveThread {

  private final ReadReviews reviews;
  private final OpenReviews openReviews;
  private final ReadThreads readThreads;
  private final Threads threads;
  private final Clock clock;

  ResolveThread(
      ReadReviews reviews,
      OpenReviews openReviews,
      ReadThreads readThreads,
      Threads threads,
      Clock clock) {
    this.reviews = reviews;
    this.openReviews = openReviews;
    this.readThreads = readThreads;
    this.threads = threads;
    this.clock = clock;
  }

  /**
   * Resolves one.
   *
   * @throws Refused when there is no such thread, it is resolved, or it blocks and is not theirs
   */
  @Transactional
  public ThreadView resolve(ReviewId id, UUID thread, Actor by) {
    FieldThread open = lock(id, thread);
    if (open.isResolved()) {
      throw new Refused(
          ThreadProblem.THREAD_RESOLVED,
          open.resolvedBy().orElseThrow().name() + " has resolved it already.");
    }
    Review newest = reviews.newest(open.handoffId());
    if (!open.mayBeResolvedBy(by, openReviews.mayDecide(newest, by))) {
      throw new Refused(
          ThreadProblem.NOT_YOURS_TO_RESOLVE,
          "Answer in it, and ask "
              + open.openedBy().name()
              + ", who opened it, "
              + newest.reviewer().name()
              + " or a manager who did not edit this revision to resolve it.");
    }
    open.resolve(by, clock.instant());
    return readThreads.read(id, thread);
  }

  /**
   * Opens a resolved one again. One that blocks is opened on a review that waits, as a new one is:
   * its decision waits for this, or this finds it taken.
   *
   * @throws Refused when there is no such thread, it is open, or it blocks and the review has ended
   */
  @Transactional
  public ThreadView reopen(ReviewId id, UUID thread) {
    UUID handoff = reviews.read(id).handoff().id();
    if (threads.blocks(handoff, thread)) {
      openReviews.shareNewest(handoff);
    }
    FieldThread resolved = lock(id, thread);
    if (!resolved.isResolved()) {
      throw new Refused(ThreadProblem.THREAD_OPEN, "It is open; answer in it.");
    }
    resolved.reopen();
    return readThreads.read(id, thread);
  }

  private FieldThread lock(ReviewId id, UUID thread) {
    return threads
        .locked(reviews.read(id).handoff().id(), thread)
        .orElseThrow(ReadThreads::unknown);
  }
}
