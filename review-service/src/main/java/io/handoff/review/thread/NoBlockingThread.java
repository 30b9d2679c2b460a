package io.handoff.review.thread;

import io.handoff.review.review.ApprovalRule;
import io.handoff.review.review.Obstacle;
import io.handoff.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An approval waits until every blocking thread of the handoff is resolved. */
@ApplicationScoped
class NoBlockingThread implements ApprovalRule {

  private final Threads threads;

  NoBlockingThread(Threads threads) {
    this.threads = threads;
  }

  @Override
  public List<Obstacle> against(Review review) {
    return threads.blocking(review.handoff().id()).stream().map(NoBlockingThread::told).toList();
  }

  private static Obstacle told(FieldThread thread) {
    return new Obstacle(
        "blocking-thread",
        thread.path(),
        "The thread that "
            + thread.openedBy().name()
            + " opened here blocks; resolve it once it is settled.");
  }
}
