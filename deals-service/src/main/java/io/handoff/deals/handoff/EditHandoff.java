package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.deals.history.ChangeLog;
import io.handoff.deals.history.DocumentDiff;
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
  private final ChangeLog changes;
  private final HandoffFacts facts;
  private final StrictJson json;
  private final Clock clock;

  EditHandoff(
      Handoffs handoffs,
      FitsTemplate fits,
      ChangeLog changes,
      HandoffFacts facts,
      StrictJson json,
      Clock clock) {
    this.handoffs = handoffs;
    this.fits = fits;
    this.changes = changes;
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
    HandoffDocument before = handoff.document();
    JsonNode merged = MergePatch.apply(DocumentJson.mapper().valueToTree(before), patch);
    HandoffDocument edited = json.read(merged, HandoffDocument.class);
    fits.require(handoff.templateVersion(), edited, "");
    ActorRef by = Actors.ref(actor);
    Instant now = clock.instant();
    if (handoff.edit(edited, by, now)) {
      handoffs.flush();
      changes.append(
          handoff.id(),
          handoff.documentVersion(),
          DocumentDiff.between(before, handoff.document()),
          by,
          now);
      facts.publish(
          new HandoffChanged(
              handoff.ref(), handoff.documentVersion(), handoff.document(), by, now));
    }
    return handoff;
  }
}
