package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateCheckWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes a question about a date back, so that nobody in delivery works on it. */
@ApplicationScoped
public class WithdrawDateCheck {

  private final Handoffs handoffs;
  private final DateChecks dateChecks;
  private final Trail trail;
  private final HandoffFacts facts;
  private final Clock clock;

  WithdrawDateCheck(
      Handoffs handoffs, DateChecks dateChecks, Trail trail, HandoffFacts facts, Clock clock) {
    this.handoffs = handoffs;
    this.dateChecks = dateChecks;
    this.trail = trail;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Takes a question back; one that was taken back stays so.
   *
   * @throws Refused when the handoff is not the caller's to change, or the question is not there or
   *     answered
   */
  @Transactional
  public void withdraw(Actor actor, String idOrNumber, UUID id) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    DateCheck check =
        dateChecks
            .findByIdOptional(id)
            .filter(found -> found.isAbout(handoff))
            .orElseThrow(WithdrawDateCheck::unknown);
    if (check.answer() != null) {
      throw answered(check);
    }
    if (check.withdrawnAt() != null) {
      return;
    }
    Instant now = clock.instant();
    ActorRef by = Actors.ref(actor);
    check.withdraw(by, now);
    trail.append(
        handoff,
        TrailStep.DATE_QUESTION_WITHDRAWN,
        handoff.state(),
        by,
        check.milestone() + " on " + check.requestedDate(),
        now);
    facts.publish(new DateCheckWithdrawn(handoff.ref(), check.id(), by, now));
  }

  private static Refused unknown() {
    return new Refused(
        HandoffProblem.NO_SUCH_DATE_CHECK, "Look for it in the date-checks of this handoff.");
  }

  private static Refused answered(DateCheck check) {
    return new Refused(
        HandoffProblem.DATE_ANSWERED,
        check.answeredByName() + " has answered this already.",
        Map.of("answeredAt", Objects.requireNonNull(check.answeredAt())),
        List.of());
  }
}
