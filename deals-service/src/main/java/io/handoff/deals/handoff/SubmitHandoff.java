package io.handoff.deals.handoff;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.deals.deal.Deal;
import io.handoff.deals.deal.ReadDeals;
import io.handoff.deals.template.ReadTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Freezes the record as the next revision and sends it for review. */
@ApplicationScoped
public class SubmitHandoff {

  private final Handoffs handoffs;
  private final Revisions revisions;
  private final Trail trail;
  private final Completeness completeness;
  private final ReadTemplates templates;
  private final ReadDeals deals;
  private final HandoffFacts facts;
  private final Clock clock;

  SubmitHandoff(
      Handoffs handoffs,
      Revisions revisions,
      Trail trail,
      Completeness completeness,
      ReadTemplates templates,
      ReadDeals deals,
      HandoffFacts facts,
      Clock clock) {
    this.handoffs = handoffs;
    this.revisions = revisions;
    this.trail = trail;
    this.completeness = completeness;
    this.templates = templates;
    this.deals = deals;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Submits the version that the caller read.
   *
   * @throws io.handoff.chassis.problem.Refused with every reason and its field path
   */
  @Transactional
  public Handoff submit(Actor actor, String idOrNumber, @Nullable String ifMatch) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    HandoffState before = handoff.state();
    if (!before.isEditable()) {
      throw HandoffRefused.wrongState(before, "submitted");
    }
    EntityTag.require(ifMatch, handoff.version());
    ActorRef by = Actors.ref(actor);
    List<FieldFault> missing = completeness.missing(handoff, by);
    if (!missing.isEmpty()) {
      throw HandoffRefused.incomplete(missing);
    }
    Instant now = clock.instant();
    Revision frozen = handoff.submit(by, now);
    handoffs.flush();
    revisions.persist(frozen);
    trail.submitted(handoff, before, frozen, by, now);
    facts.publish(
        new HandoffSubmitted(
            handoff.ref(),
            frozen.number(),
            frozen.hash(),
            handoff.round(),
            frozen.documentVersion(),
            handoff.document(),
            templates.rulesOf(frozen.templateVersion()),
            by,
            Contributors.with(handoff.contributors(), by),
            deals.find(handoff.dealId()).map(Deal::stageChangedAt).orElse(null),
            now),
        frozen.documentText());
    return handoff;
  }
}
