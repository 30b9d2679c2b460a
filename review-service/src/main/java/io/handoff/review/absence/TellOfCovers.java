package io.handoff.review.absence;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.CoverBegan;
import io.handoff.contracts.event.CoverEnded;
import io.handoff.contracts.event.WaitingReview;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.CoverStep;
import io.handoff.review.cover.CoverSteps;
import io.handoff.review.cover.StandIns;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.WhoStandsIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says what waits, when somebody begins to stand in for a reviewer and when the reviewer is back.
 * The mark and the fact are one transaction.
 */
@ApplicationScoped
class TellOfCovers {

  /** How many covers are told of in one transaction. */
  static final int BATCH = 20;

  private final CoverSteps steps;
  private final ReadReviews readReviews;
  private final StandIns standIns;
  private final WhoStandsIn whoStandsIn;
  private final ReviewPublisher publisher;
  private final Clock clock;

  TellOfCovers(
      CoverSteps steps,
      ReadReviews readReviews,
      StandIns standIns,
      WhoStandsIn whoStandsIn,
      ReviewPublisher publisher,
      Clock clock) {
    this.steps = steps;
    this.readReviews = readReviews;
    this.standIns = standIns;
    this.whoStandsIn = whoStandsIn;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Tells of some covers that have begun or ended.
   *
   * @return how many; fewer than {@link #BATCH} when there are no more
   */
  @Transactional
  int tell() {
    Instant now = clock.instant();
    List<CoverStep> taken = steps.take(now, BATCH);
    for (CoverStep step : taken) {
      if (step.ended()) {
        tellEnd(step.cover(), now);
      } else {
        tellBeginning(step.cover(), now);
      }
    }
    return taken.size();
  }

  /** Who stands in learns what they can decide on. */
  private void tellBeginning(Cover cover, Instant now) {
    List<Review> open = readReviews.waitingFor(cover.person());
    Map<UUID, Person> decided = whoStandsIn.of(open, now);
    List<WaitingReview> waiting =
        open.stream()
            .filter(review -> decided.containsKey(review.id().value()))
            .map(TellOfCovers::told)
            .toList();
    if (!waiting.isEmpty()) {
      publisher.publish(
          new CoverBegan(
              cover.id(),
              cover.person(),
              cover.delegate(),
              cover.ends(),
              cover.zone(),
              waiting,
              now));
    }
  }

  /** Who is back learns what is open; nobody is back while somebody else stands in. */
  private void tellEnd(Cover cover, Instant now) {
    List<WaitingReview> waiting =
        readReviews.waitingFor(cover.person()).stream().map(TellOfCovers::told).toList();
    if (!waiting.isEmpty() && standIns.of(cover.person().email(), now).isEmpty()) {
      publisher.publish(
          new CoverEnded(
              cover.id(), cover.person(), cover.delegate(), cover.isWithdrawn(), waiting, now));
    }
  }

  private static WaitingReview told(Review review) {
    return new WaitingReview(
        review.handoff(), review.id().value(), review.revision(), review.due());
  }
}
