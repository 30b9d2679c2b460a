package io.handoff.review.thread;

import static java.util.stream.Collectors.groupingBy;

import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads threads; whoever may read a review may read what is said on its handoff. */
@ApplicationScoped
public class ReadThreads {

  private final ReadReviews reviews;
  private final Threads threads;
  private final Replies replies;

  ReadThreads(ReadReviews reviews, Threads threads, Replies replies) {
    this.reviews = reviews;
    this.threads = threads;
    this.replies = replies;
  }

  /**
   * A stretch of what was said on a handoff in all rounds, the oldest first.
   *
   * @param id a review of the handoff; its revision tells which threads are outdated
   * @param after where the stretch before it ended
   * @throws Refused when there is no such review
   */
  @Transactional
  public List<ThreadView> list(
      ReviewId id, ThreadFilter filter, Optional<Cursor> after, int limit) {
    Review review = reviews.read(id);
    List<FieldThread> found = threads.list(review.handoff().id(), filter, after, limit);
    Map<UUID, List<ThreadReply>> said =
        replies.in(found.stream().map(FieldThread::id).toList()).stream()
            .collect(groupingBy(ThreadReply::threadId));
    return found.stream()
        .map(thread -> view(review, thread, said.getOrDefault(thread.id(), List.of())))
        .toList();
  }

  /**
   * One thread beside the revision of a review.
   *
   * @throws Refused when there is no such review, or no such thread of its handoff
   */
  @Transactional
  public ThreadView read(ReviewId id, UUID thread) {
    Review review = reviews.read(id);
    return view(
        review,
        threads.find(review.handoff().id(), thread).orElseThrow(ReadThreads::unknown),
        replies.in(List.of(thread)));
  }

  private static ThreadView view(Review review, FieldThread thread, List<ThreadReply> replies) {
    return new ThreadView(thread, replies, thread.isOutdatedIn(review.document()));
  }

  /** How many threads of a handoff stand how. */
  @Transactional
  public ThreadCounts counts(UUID handoffId) {
    return threads.counts(handoffId);
  }

  static Refused unknown() {
    return new Refused(
        ThreadProblem.UNKNOWN_THREAD, "Look for it among the threads of this review's handoff.");
  }
}
