package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.finding.Overruling;
import io.handoff.review.overruling.AskedOverruling;
import io.handoff.review.overruling.LatestCheck;
import io.handoff.review.overruling.OverrulingProblem;
import io.handoff.review.overruling.OverrulingState;
import io.handoff.review.overruling.Overrulings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The second person's answer: the finding does not stand, or it does. */
@ApplicationScoped
public class AnswerOverruling {

  private final OverruledReview overruledReview;
  private final Reviews reviews;
  private final Overrulings overrulings;
  private final ReviewPublisher publisher;
  private final Event<FindingOverruled> overruled;
  private final Clock clock;

  AnswerOverruling(
      OverruledReview overruledReview,
      Reviews reviews,
      Overrulings overrulings,
      ReviewPublisher publisher,
      Event<FindingOverruled> overruled,
      Clock clock) {
    this.overruledReview = overruledReview;
    this.reviews = reviews;
    this.overrulings = overrulings;
    this.publisher = publisher;
    this.overruled = overruled;
    this.clock = clock;
  }

  /**
   * Agrees: the finding is overruled wherever it is shown.
   *
   * @throws Refused when it is not theirs to answer, was answered, or the finding no longer stands
   */
  @Transactional
  public AskedOverruling agree(ReviewId id, UUID overruling, Actor by) {
    OverruledReview.Locked locked = overruledReview.lock(id);
    AskedOverruling asked = answerable(locked.review(), overruling, by);
    locked.requireStanding(locked.review().finding(asked.finding()).orElseThrow());
    Instant now = clock.instant();
    Overruling agreed = asked.agree(by, now);
    locked.review().overrule(asked.finding(), agreed);
    openInstead(locked.review()).ifPresent(open -> open.overrule(asked.finding(), agreed));
    LatestCheck latest = locked.latest();
    latest.overrule(asked.finding(), agreed);
    overruled.fire(new FindingOverruled(latest.handoff().id(), asked.finding(), agreed));
    ToldFindings told = ToldFindings.of(latest.findings());
    publisher.publish(
        new FindingsPublished(
            latest.handoff(),
            latest.documentVersion(),
            latest.revision(),
            told.findings(),
            told.more(),
            now));
    reviews.flush();
    return asked;
  }

  /**
   * Declines: the finding stands.
   *
   * @throws Refused when it is not theirs to answer, or was answered
   */
  @Transactional
  public AskedOverruling decline(ReviewId id, UUID overruling, Actor by) {
    Review review = overruledReview.lock(id).review();
    AskedOverruling asked = answerable(review, overruling, by);
    asked.decline(by, clock.instant());
    overrulings.flush();
    return asked;
  }

  private AskedOverruling answerable(Review review, UUID overruling, Actor by) {
    AskedOverruling asked =
        overrulings
            .findByIdOptional(overruling)
            .filter(found -> found.reviewId().equals(review.id().value()))
            .orElseThrow(
                () ->
                    new Refused(
                        OverrulingProblem.UNKNOWN_OVERRULING,
                        "Send the id of an overruling that was asked on this review."));
    if (asked.isAskedBy(by)) {
      throw new Refused(
          OverrulingProblem.OWN_OVERRULING, "You asked for it; somebody else must agree.");
    }
    if (review.hasWritten(by)) {
      throw new Refused(
          ReviewProblem.OWN_REVISION,
          "You edited this revision; ask somebody who did not to agree.");
    }
    openInstead(review)
        .filter(open -> open.hasWritten(by))
        .ifPresent(
            open -> {
              throw new Refused(
                  ReviewProblem.OWN_REVISION,
                  "You edited revision "
                      + open.revision()
                      + ", which waits for a decision; ask somebody who did not to agree.");
            });
    if (asked.state() != OverrulingState.ASKED) {
      throw new Refused(
          OverrulingProblem.OVERRULING_CLOSED,
          "It is " + asked.state() + " by now; read the review again.",
          Map.of("currentState", asked.state()),
          List.of());
    }
    return asked;
  }

  /**
   * The review that waits for a decision, when that is a later one; the answer counts there too.
   */
  private Optional<Review> openInstead(Review review) {
    return reviews.findOpen(review.handoff().id()).filter(open -> !open.id().equals(review.id()));
  }
}
