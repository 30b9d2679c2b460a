package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.finding.Reason;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Approves or returns one revision, for good. */
@ApplicationScoped
public class DecideReview {

  private final Reviews reviews;
  private final OpenReviews openReviews;
  private final WhoDecides whoDecides;
  private final List<ApprovalRule> approvalRules;
  private final List<ProposedValues> proposedValues;
  private final ReviewPublisher publisher;
  private final Event<ReviewEnded> ended;
  private final Clock clock;

  DecideReview(
      Reviews reviews,
      OpenReviews openReviews,
      WhoDecides whoDecides,
      @All List<ApprovalRule> approvalRules,
      @All List<ProposedValues> proposedValues,
      ReviewPublisher publisher,
      Event<ReviewEnded> ended,
      Clock clock) {
    this.reviews = reviews;
    this.openReviews = openReviews;
    this.whoDecides = whoDecides;
    this.approvalRules = approvalRules;
    this.proposedValues = proposedValues;
    this.publisher = publisher;
    this.ended = ended;
    this.clock = clock;
  }

  /**
   * Decides.
   *
   * @param id the review
   * @param read the revision that was read
   * @param said what they said in the same step; absent when nothing
   * @throws Refused when it is not theirs to decide, not open, another revision, or not decidable
   *     so
   */
  @Transactional
  public Review decide(
      ReviewId id, ReadRevision read, Decision decision, @Nullable SentWords said, Actor by) {
    Instant now = clock.instant();
    Review review = openReviews.lockToDecide(id, by);
    checkRevision(review, read);
    Optional<Person> decidedFor = whoDecides.decidedFor(review, by);
    if (decision instanceof Decision.Return toReturn) {
      checkReasons(review, toReturn.reasons());
      review.returnToSales(by, decidedFor, toReturn.summary(), toReturn.reasons(), now);
      publisher.publish(returned(review, said));
    } else if (decision instanceof Decision.Approve approval) {
      new ApprovalCheck(review, now).check(approval);
      checkObstacles(review, new ApprovedPhases(review.document(), approval.phases()));
      review.approve(by, decidedFor, approval, now);
      publisher.publish(approved(review, said));
    }
    ended.fire(new ReviewEnded(review, now));
    reviews.flush();
    return review;
  }

  private void checkRevision(Review review, ReadRevision read) {
    if (!read.is(review)) {
      throw new Refused(
          ReviewProblem.OTHER_REVISION,
          "Read the current revision and name it in your decision.",
          Map.of(
              "currentRevision", reviews.newestRevision(review.handoff().id()),
              "currentState", review.state()),
          List.of());
    }
  }

  private static void checkReasons(Review review, List<Reason> reasons) {
    List<FieldFault> faults = new ArrayList<>();
    if (reasons.isEmpty()) {
      faults.add(
          new FieldFault(
              "reasons", "reason-missing", "Name at least one field and what must change there."));
    }
    for (int i = 0; i < reasons.size(); i++) {
      KnownPath.fault("reasons." + i + ".path", reasons.get(i).path(), review)
          .ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
  }

  private void checkObstacles(Review review, ApprovedPhases phases) {
    List<Obstacle> obstacles =
        approvalRules.stream()
            .flatMap(rule -> rule.against(review).stream())
            .filter(obstacle -> phases.concern(obstacle.path()))
            .toList();
    if (!obstacles.isEmpty()) {
      throw new Refused(
          ReviewProblem.APPROVAL_BLOCKED,
          "Return the revision with these as reasons, or settle them; obstacles says which.",
          Map.of("obstacles", obstacles),
          List.of());
    }
  }

  private static HandoffApproved approved(Review review, @Nullable SentWords said) {
    return new HandoffApproved(
        review.handoff(),
        review.id().value(),
        review.revision(),
        review.hash(),
        review.round(),
        review.decidedBy().orElseThrow(),
        review.decidedFor().orElse(null),
        review.isLate(),
        review.salesOwner(),
        review.engineeringOwner(),
        review.summary(),
        review.conditions(),
        review.phases(),
        said,
        review.decidedAt());
  }

  private HandoffReturned returned(Review review, @Nullable SentWords said) {
    ToldFindings told = ToldFindings.of(review.findings());
    return new HandoffReturned(
        review.handoff(),
        review.id().value(),
        review.revision(),
        review.hash(),
        review.round(),
        review.decidedBy().orElseThrow(),
        review.decidedFor().orElse(null),
        review.isLate(),
        review.salesOwner(),
        review.engineeringOwner(),
        review.summary(),
        review.reasons(),
        told.findings(),
        told.more(),
        proposedValues.stream().flatMap(proposed -> proposed.of(review).stream()).toList(),
        said,
        review.decidedAt());
  }
}
