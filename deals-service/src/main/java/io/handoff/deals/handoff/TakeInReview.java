package io.handoff.deals.handoff;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.ConditionMet;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewEvent;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.event.WorkingTimeTold;
import io.handoff.contracts.finding.Condition;
import io.handoff.deals.action.ConditionActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes in what review-service published; runs in the transaction that takes the message in. */
@ApplicationScoped
public class TakeInReview {

  private static final Logger LOG = Logger.getLogger(TakeInReview.class);

  /** Time passed; nobody did it. */
  private static final ActorRef NOBODY = new ActorRef("review-service", "Handoff", null);

  private final Handoffs handoffs;
  private final ReviewStatuses statuses;
  private final ConditionActions conditions;
  private final Trail trail;
  private final HandoffFacts facts;
  private final Event<CommentsPublished> comments;
  private final Clock clock;

  TakeInReview(
      Handoffs handoffs,
      ReviewStatuses statuses,
      ConditionActions conditions,
      Trail trail,
      HandoffFacts facts,
      Event<CommentsPublished> comments,
      Clock clock) {
    this.handoffs = handoffs;
    this.statuses = statuses;
    this.conditions = conditions;
    this.trail = trail;
    this.facts = facts;
    this.comments = comments;
    this.clock = clock;
  }

  /** Keeps the findings of a version. */
  @Transactional
  public void findings(FindingsPublished published) {
    statuses.keep(published.handoff().id()).found(published);
  }

  /** Keeps whose turn it is, and until when. */
  @Transactional
  public void opened(ReviewOpened review) {
    statuses.keep(review.handoff().id()).opened(review);
    handoffs.awaits(review.handoff().id(), review.reviewer().email(), review.due().at());
  }

  /** Keeps whose turn it is from now on. */
  @Transactional
  public void handedOver(ReviewHandedOver review) {
    Handoff handoff = find(review);
    if (statuses.keep(handoff.id()).handedOver(review)) {
      handoffs.awaits(handoff.id(), review.reviewer().email(), review.due().at());
    }
    trail.append(
        handoff,
        TrailStep.HANDED_OVER,
        handoff.state(),
        review.by(),
        "From %s to %s: %s"
            .formatted(review.from().name(), review.reviewer().name(), review.reason()),
        review.at());
  }

  /** Keeps when whoever decides works. */
  @Transactional
  public void works(WorkingTimeTold told) {
    statuses.keep(told.handoff().id()).works(told);
  }

  /** Forgets whose turn it was. */
  @Transactional
  public void cancelled(ReviewCancelled review) {
    close(review.handoff().id(), review.revision());
  }

  /** Tells the features what somebody suggested for a revision; words alone change nothing here. */
  @Transactional
  public void commented(CommentsPublished said) {
    if (said.suggestions().isEmpty()) {
      return;
    }
    if (handoffs.count("id", said.handoff().id()) == 0) {
      throw new UnknownHandoff(said.handoff().id());
    }
    comments.fire(said);
  }

  /** Returns the handoff to sales. */
  @Transactional
  public void returned(HandoffReturned decision) {
    Handoff handoff = find(decision);
    HandoffState before = handoff.state();
    boolean moved = handoff.returned(decision.revision(), clock.instant());
    if (moved) {
      statuses.keep(handoff.id()).returned(decision);
      handoffs.awaits(handoff.id(), null, null);
    } else {
      close(handoff.id(), decision.revision());
      facts.publish(
          new DecisionVoided(
              handoff.ref(),
              decision.reviewId(),
              decision.revision(),
              decision.decidedBy(),
              decision.salesOwner(),
              null,
              clock.instant()));
    }
    trail.append(
        handoff,
        moved ? TrailStep.RETURNED : TrailStep.DECISION_TOO_LATE,
        before,
        inWhosePlace(decision.decidedBy(), decision.onBehalfOf()),
        decision.summary(),
        decision.at());
  }

  /** Marks the handoff approved. */
  @Transactional
  public void approved(HandoffApproved decision) {
    Handoff handoff = find(decision);
    HandoffState before = handoff.state();
    boolean moved = handoff.approved(decision.revision(), clock.instant());
    if (moved) {
      statuses.keep(handoff.id()).approved(decision);
      handoffs.awaits(handoff.id(), null, null);
      conditions.replace(handoff.id(), decision.conditions(), handoff::document);
    } else {
      close(handoff.id(), decision.revision());
      facts.publish(
          new DecisionVoided(
              handoff.ref(),
              decision.reviewId(),
              decision.revision(),
              decision.decidedBy(),
              decision.salesOwner(),
              decision.engineeringOwner(),
              clock.instant()));
    }
    trail.append(
        handoff,
        moved ? TrailStep.APPROVED : TrailStep.DECISION_TOO_LATE,
        before,
        inWhosePlace(decision.decidedBy(), decision.onBehalfOf()),
        decision.summary(),
        decision.at());
  }

  /** The trail shows both names of whoever stood in. */
  private static ActorRef inWhosePlace(ActorRef by, @Nullable Person onBehalfOf) {
    return onBehalfOf == null
        ? by
        : new ActorRef(by.subject(), by.name() + " for " + onBehalfOf.name(), by.email());
  }

  /** Takes away what an approval asked for. */
  @Transactional
  public void conditionMet(ConditionMet met) {
    Handoff handoff = find(met);
    conditions.met(handoff.id(), met.condition());
    trail.append(
        handoff,
        TrailStep.CONDITION_MET,
        handoff.state(),
        met.by(),
        met.condition().text(),
        met.at());
  }

  /** Puts the revision up for a decision again, because the approval lapsed. */
  @Transactional
  public void reopened(ReviewReopened review) {
    Handoff handoff = find(review);
    HandoffState before = handoff.state();
    if (!handoff.approvalLapsed(review.revision(), clock.instant())) {
      LOG.infof(
          "The approval of revision %d of handoff %s lapsed, which is %s by now",
          review.revision(), handoff.number(), before);
      return;
    }
    statuses.keep(handoff.id()).reopened(review);
    handoffs.awaits(handoff.id(), review.reviewer().email(), review.due().at());
    conditions.replace(handoff.id(), List.of(), handoff::document);
    trail.append(
        handoff,
        TrailStep.APPROVAL_LAPSED,
        before,
        NOBODY,
        review.missed().stream().map(Condition::text).collect(Collectors.joining(" / ")),
        review.at());
  }

  private Handoff find(ReviewEvent decision) {
    return handoffs
        .locked(decision.handoff().id())
        .orElseThrow(() -> new UnknownHandoff(decision.handoff().id()));
  }

  /** Forgets whose turn it was, unless a newer revision is at hand. */
  private void close(UUID handoff, int revision) {
    if (statuses.keep(handoff).closed(revision)) {
      handoffs.awaits(handoff, null, null);
    }
  }

  /** A decision came for a handoff that was never here. */
  public static final class UnknownHandoff extends RuntimeException {

    UnknownHandoff(UUID id) {
      super("no handoff " + id);
    }
  }
}
