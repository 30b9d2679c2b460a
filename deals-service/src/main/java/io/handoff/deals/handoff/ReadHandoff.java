package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.event.ActorRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads handoffs, as far as the caller may see them. */
@ApplicationScoped
public class ReadHandoff {

  private final Handoffs handoffs;
  private final Revisions revisions;
  private final Trail trail;
  private final ReviewStatuses statuses;
  private final Completeness completeness;

  ReadHandoff(
      Handoffs handoffs,
      Revisions revisions,
      Trail trail,
      ReviewStatuses statuses,
      Completeness completeness) {
    this.handoffs = handoffs;
    this.revisions = revisions;
    this.trail = trail;
    this.statuses = statuses;
    this.completeness = completeness;
  }

  /** One handoff; refused as not found when it is not the caller's to see. */
  public Handoff named(Actor actor, String idOrNumber) {
    return handoffs
        .named(idOrNumber)
        .filter(found -> HandoffPolicy.maySee(actor, found))
        .orElseThrow(HandoffRefused::notFound);
  }

  /** The versions of all that is shown of one; refused as {@link #named} is. */
  public ShownVersions versions(Actor actor, String idOrNumber) {
    return handoffs
        .versions(idOrNumber)
        .filter(found -> HandoffPolicy.maySee(actor, found.createdBy()))
        .map(Handoffs.VersionsRow::shown)
        .orElseThrow(HandoffRefused::notFound);
  }

  /** What review-service last said about it. */
  public ReviewStatus statusOf(Handoff handoff) {
    return statuses.of(handoff.id());
  }

  /** The frozen revisions, first to last. */
  public List<Revision> revisions(Actor actor, String idOrNumber) {
    return revisions.of(named(actor, idOrNumber).id());
  }

  /** One frozen revision. */
  public Revision revision(Actor actor, String idOrNumber, int number) {
    Handoff handoff = named(actor, idOrNumber);
    return revisions
        .findByIdOptional(new Revision.Key(handoff.id(), number))
        .orElseThrow(() -> HandoffRefused.notFrozen(handoff.revision()));
  }

  /** The steps, first to last. */
  public List<TrailEntry> trail(Actor actor, String idOrNumber) {
    return trail.of(named(actor, idOrNumber).id());
  }

  /** What a submit would refuse now: by this caller, or by an editor when the caller is none. */
  public List<FieldFault> missing(Actor actor, Handoff handoff) {
    return completeness.missing(handoff, author(actor, handoff));
  }

  /** What would make it better; it keeps nobody from submitting. */
  public List<FieldFault> advice(Actor actor, Handoff handoff) {
    return completeness.advice(handoff, author(actor, handoff));
  }

  private static @Nullable ActorRef author(Actor actor, Handoff handoff) {
    return HandoffPolicy.mayEdit(actor, handoff) ? Actors.ref(actor) : null;
  }

  /** Paths of the decisions that change nothing yet, because something is not recorded. */
  public List<String> unofficialDecisions(Handoff handoff) {
    return handoff.document().decisions().entrySet().stream()
        .filter(decision -> decision.getValue().state() == DecisionState.UNOFFICIAL)
        .map(decision -> "decisions." + decision.getKey())
        .toList();
  }
}
