package io.handoff.deals.handoff;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says that the logged calls change nothing, so that the record is no longer stale. */
@ApplicationScoped
public class ConfirmUnchanged {

  private final Handoffs handoffs;
  private final Trail trail;
  private final Clock clock;

  ConfirmUnchanged(Handoffs handoffs, Trail trail, Clock clock) {
    this.handoffs = handoffs;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Confirms the version that the caller read; one that is not stale stays as it is.
   *
   * @throws io.handoff.chassis.problem.Refused when the handoff is not the caller's to change, or
   *     has ended
   */
  @Transactional
  public Handoff confirm(Actor actor, String idOrNumber, @Nullable String ifMatch) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    if (!handoff.state().isOpen()) {
      throw HandoffRefused.wrongState(handoff.state(), "confirmed");
    }
    EntityTag.require(ifMatch, handoff.version());
    StaleMark stale = handoff.stale();
    if (stale != null) {
      Instant now = clock.instant();
      handoff.confirmUnchanged(now);
      trail.append(
          handoff,
          TrailStep.CONFIRMED_UNCHANGED,
          handoff.state(),
          Actors.ref(actor),
          stale.call(),
          now);
    }
    return handoff;
  }
}
