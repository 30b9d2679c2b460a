package io.handoff.review.review;

import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads reviews; whoever may read one may read all. */
@ApplicationScoped
public class ReadReviews {

  private final Reviews reviews;

  ReadReviews(Reviews reviews) {
    this.reviews = reviews;
  }

  /**
   * One review with its document.
   *
   * @throws Refused when there is none
   */
  @Transactional
  public Review read(ReviewId id) {
    return reviews.find(id).orElseThrow(ReadReviews::unknown);
  }

  /**
   * Which revision a review is about.
   *
   * @throws Refused when there is no such review
   */
  @Transactional
  public HandoffRevision revision(ReviewId id) {
    return reviews.revisionOf(id).orElseThrow(ReadReviews::unknown);
  }

  /** Some reviews for who waits for their decisions, read at once. */
  @Transactional
  public List<AwaitedDecision> awaited(Collection<UUID> ids) {
    return reviews.awaited(ids);
  }

  /** What waits for somebody's decision, by due time. */
  @Transactional
  public List<AwaitedDecision> waitingFor(Person reviewer) {
    return reviews.waitingFor(Addresses.lower(reviewer.email()));
  }

  private static Refused unknown() {
    return new Refused(
        ReviewProblem.UNKNOWN_REVIEW, "Look for its handoff in the list of reviews.");
  }

  /**
   * The review of a handoff's newest revision.
   *
   * @throws Refused when there is none
   */
  @Transactional
  public Review newest(UUID handoffId) {
    return reviews.findNewest(handoffId).orElseThrow(ReadReviews::unknown);
  }

  /**
   * Some of the revisions whose reviews were opened in a stretch of time, the oldest first.
   *
   * @param after the last one before these
   */
  @Transactional
  public List<FrozenReview> frozen(
      Instant from, Instant until, @Nullable FrozenReview after, int limit) {
    return reviews.frozen(from, until, after, limit);
  }

  /**
   * A stretch of the list, by due time.
   *
   * @param after where the stretch before it ended
   */
  @Transactional
  public List<ReviewSummary> list(ReviewFilter filter, Optional<Cursor> after, int limit) {
    return reviews.list(filter, after, limit);
  }
}
