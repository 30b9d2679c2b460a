package io.handoff.deals.handoff;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffReopened;
import io.handoff.deals.action.ConditionActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes an approved record back to sales, for a cause: its approval no longer counts. */
@ApplicationScoped
public class ReopenHandoff {

  private final Handoffs handoffs;
  private final ReviewStatuses statuses;
  private final ConditionActions conditions;
  private final Trail trail;
  private final HandoffFacts facts;
  private final Clock clock;

  ReopenHandoff(
      Handoffs handoffs,
      ReviewStatuses statuses,
      ConditionActions conditions,
      Trail trail,
      HandoffFacts facts,
      Clock clock) {
    this.handoffs = handoffs;
    this.statuses = statuses;
    this.conditions = conditions;
    this.trail = trail;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Reopens; for who may change the record, its engineering owner and who approved it.
   *
   * @param cause why, as the trail and the mails shall say it
   * @throws io.handoff.chassis.problem.Refused when it is not the caller's to reopen, or not
   *     approved
   */
  @Transactional
  public Handoff reopen(Actor actor, String idOrNumber, @Nullable String ifMatch, String cause) {
    Handoff handoff =
        handoffs
            .locked(idOrNumber)
            .filter(found -> HandoffPolicy.maySee(actor, found))
            .orElseThrow(HandoffRefused::notFound);
    ReviewStatus status = statuses.keep(handoff.id());
    ActorRef approvedBy = status.approvedBy();
    if (!HandoffPolicy.mayReopen(actor, handoff, approvedBy)) {
      throw HandoffRefused.notYoursToReopen(handoff.document());
    }
    HandoffState before = handoff.state();
    if (!before.isApproved()) {
      throw HandoffRefused.wrongState(before, "reopened");
    }
    EntityTag.require(ifMatch, handoff.version());
    Instant now = clock.instant();
    ActorRef by = Actors.ref(actor);
    HandoffDocument document = handoff.document();
    handoff.reopen(by, cause, now);
    status.approvalEnded();
    trail.append(handoff, TrailStep.REOPENED, before, by, cause, now);
    facts.publish(
        new HandoffReopened(
            handoff.ref(),
            Objects.requireNonNull(status.reviewId()),
            handoff.revision(),
            cause,
            by,
            document.salesOwner(),
            document.engineeringOwner(),
            approvedBy,
            conditions.end(handoff.id()),
            now));
    return handoff;
  }
}
