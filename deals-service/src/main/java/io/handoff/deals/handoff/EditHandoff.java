package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Changes the document by a merge patch. */
@ApplicationScoped
public class EditHandoff {

  private final Handoffs handoffs;
  private final FitsTemplate fits;
  private final HandoffFacts facts;
  private final StrictJson json;
  private final Clock clock;

  EditHandoff(
      Handoffs handoffs, FitsTemplate fits, HandoffFacts facts, StrictJson json, Clock clock) {
    this.handoffs = handoffs;
    this.fits = fits;
    this.facts = facts;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Applies a merge patch (RFC 7396) to the version that the caller read.
   *
   * @param ifMatch the entity tag of that version
   * @throws io.handoff.chassis.problem.Refused when it may not, or cannot, be changed
   */
  @Transactional
  public Handoff edit(Actor actor, String idOrNumber, @Nullable String ifMatch, JsonNode patch) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    if (!handoff.state().isEditable()) {
      throw HandoffRefused.wrongState(handoff.state(), "edited");
    }
    EntityTag.require(ifMatch, handoff.version());
    JsonNode before = DocumentJson.mapper().valueToTree(handoff.document());
    HandoffDocument edited = json.read(MergePatch.apply(before, patch), HandoffDocument.class);
    fits.require(handoff.templateVersion(), edited, "");
    ActorRef by = Actors.ref(actor);
    Instant now = clock.instant();
    if (handoff.edit(edited, by, now)) {
      handoffs.flush();
      facts.publish(
          new HandoffChanged(
              handoff.ref(), handoff.documentVersion(), handoff.document(), by, now));
    }
    return handoff;
  }
}
