package io.handoff.deals.handoff;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes the submitted revision back to sales. */
@ApplicationScoped
public class WithdrawHandoff {

  private final Handoffs handoffs;
  private final Trail trail;
  private final HandoffFacts facts;
  private final Clock clock;

  WithdrawHandoff(Handoffs handoffs, Trail trail, HandoffFacts facts, Clock clock) {
    this.handoffs = handoffs;
    this.trail = trail;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Withdraws.
   *
   * @throws io.handoff.chassis.problem.Refused when nothing waits for a decision
   */
  @Transactional
  public Handoff withdraw(Actor actor, String idOrNumber, @Nullable String ifMatch) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    HandoffState before = handoff.state();
    if (before != HandoffState.SUBMITTED) {
      throw HandoffRefused.wrongState(before, "withdrawn");
    }
    EntityTag.require(ifMatch, handoff.version());
    Instant now = clock.instant();
    ActorRef by = Actors.ref(actor);
    handoff.withdraw(now);
    trail.append(handoff, TrailStep.WITHDRAWN, before, by, null, now);
    facts.publish(new HandoffWithdrawn(handoff.ref(), handoff.revision(), by, now));
    return handoff;
  }
}
