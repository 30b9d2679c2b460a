package io.handoff.review.condition;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.ConditionMet;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.ReviewPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes that what an approval asked for has happened. */
@ApplicationScoped
public class MeetCondition {

  private final Conditions conditions;
  private final ReadReviews reviews;
  private final ReviewPublisher publisher;
  private final Clock clock;

  MeetCondition(
      Conditions conditions, ReadReviews reviews, ReviewPublisher publisher, Clock clock) {
    this.conditions = conditions;
    this.reviews = reviews;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Notes it; for whoever owes it, an engineer or a manager.
   *
   * @param note where it can be seen
   * @throws Refused when there is no such condition, it is not theirs, or nobody waits for it
   */
  @Transactional
  public ApprovalCondition meet(ReviewId id, String condition, @Nullable String note, Actor by) {
    Review review = reviews.read(id);
    ApprovalCondition open =
        conditions
            .locked(id, condition)
            .orElseThrow(
                () ->
                    new Refused(
                        ConditionProblem.UNKNOWN_CONDITION,
                        "Send the id of a condition of this review."));
    if (!open.isOwedBy(by) && !by.is("engineer") && !by.is("manager")) {
      throw new Refused(
          ConditionProblem.NOT_YOUR_CONDITION,
          "Ask " + open.condition().owner().name() + " or an engineer to say that it is met.");
    }
    if (open.state() != ConditionState.OPEN) {
      throw new Refused(
          ConditionProblem.CONDITION_CLOSED,
          "It is " + open.state() + " by now; read the review again.",
          Map.of("currentState", open.state()),
          List.of());
    }
    Instant now = clock.instant();
    open.meet(by, note, now);
    publisher.publish(
        new ConditionMet(
            review.handoff(),
            id.value(),
            review.revision(),
            open.condition(),
            new ActorRef(by.subject(), by.name(), by.email()),
            note,
            now));
    return open;
  }

  /** The conditions of a review, the newest approval first. */
  @Transactional
  public List<ApprovalCondition> of(ReviewId id) {
    reviews.read(id);
    return conditions.of(id);
  }
}
