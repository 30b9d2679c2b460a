package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.review.overruling.AskedOverruling;
import io.handoff.review.overruling.OverrulingProblem;
import io.handoff.review.overruling.OverrulingState;
import io.handoff.review.overruling.Overrulings;
import io.handoff.review.overruling.ValueHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks that a finding shall not stand, for a reason; somebody else answers. */
@ApplicationScoped
public class AskOverruling {

  private final OverruledReview overruledReview;
  private final Overrulings overrulings;
  private final Clock clock;

  AskOverruling(OverruledReview overruledReview, Overrulings overrulings, Clock clock) {
    this.overruledReview = overruledReview;
    this.overrulings = overrulings;
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @param id the review that has the finding
   * @param finding id of the finding
   * @throws Refused when there is no such finding, it no longer stands, its check broke, or it was
   *     asked before
   */
  @Transactional
  public AskedOverruling ask(ReviewId id, String finding, String reason, Actor by) {
    OverruledReview.Locked locked = overruledReview.lock(id);
    Review review = locked.review();
    Finding found =
        review
            .finding(finding)
            .orElseThrow(
                () ->
                    new Refused(
                        OverrulingProblem.UNKNOWN_FINDING,
                        "Send the id of a finding of this review."));
    if (found.outcome() == Outcome.ERROR) {
      throw new Refused(
          OverrulingProblem.CHECK_BROKE,
          "Nobody knows what it would have found; an operator sees why in the log.");
    }
    UUID handoff = review.handoff().id();
    overrulings.live(handoff, finding).ifPresent(AskOverruling::refuseAnother);
    locked.requireStanding(found);
    AskedOverruling asked =
        AskedOverruling.ask(
            handoff,
            id.value(),
            found,
            ValueHash.of(review.document(), found.path()),
            reason,
            by,
            clock.instant());
    overrulings.persistAndFlush(asked);
    return asked;
  }

  private static void refuseAnother(AskedOverruling existing) {
    boolean waits = existing.state() == OverrulingState.ASKED;
    throw new Refused(
        waits ? OverrulingProblem.OVERRULING_ASKED : OverrulingProblem.FINDING_GONE,
        waits
            ? existing.askedBy().name() + " has asked; somebody else can agree."
            : "It was overruled before, and that still holds.",
        Map.of("overruling", existing.id()),
        List.of());
  }
}
