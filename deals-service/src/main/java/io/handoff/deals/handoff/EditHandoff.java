package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.contracts.document.HandoffDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes the document by a merge patch. */
@ApplicationScoped
public class EditHandoff {

  private final Handoffs handoffs;
  private final SaveDocument save;
  private final StrictJson json;
  private final Clock clock;

  EditHandoff(Handoffs handoffs, SaveDocument save, StrictJson json, Clock clock) {
    this.handoffs = handoffs;
    this.save = save;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Applies a merge patch (RFC 7396) to the version that the caller read.
   *
   * @param ifMatch the entity tag of that version
   * @param reason why something confirmed is taken back, where it is
   * @throws io.handoff.chassis.problem.Refused when it may not, or cannot, be changed
   */
  @Transactional
  public Handoff edit(
      Actor actor,
      String idOrNumber,
      @Nullable String ifMatch,
      @Nullable String reason,
      JsonNode patch) {
    return edit(actor, idOrNumber, ifMatch, reason, before -> new Asked(patch, List.of()));
  }

  /** The same with a patch that is made from what is there, once nobody else may change it. */
  @Transactional
  public Handoff edit(
      Actor actor,
      String idOrNumber,
      @Nullable String ifMatch,
      @Nullable String reason,
      Function<Handoff, Asked> asked) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    if (!handoff.state().isEditable()) {
      throw HandoffRefused.wrongState(handoff.state(), "edited");
    }
    EntityTag.require(ifMatch, handoff.version());
    Asked change = asked.apply(handoff);
    HandoffDocument edited = PatchedDocument.of(handoff.document(), change.patch(), json);
    save.save(
        handoff,
        new SaveDocument.Edit(
            edited, Map.of(), reason, change.suggestions(), Actors.ref(actor), clock.instant()));
    return handoff;
  }

  /**
   * A handoff that the caller may change, with its row locked until the transaction ends.
   *
   * @throws io.handoff.chassis.problem.Refused when it is not the caller's to see or to change
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Handoff lock(Actor actor, String idOrNumber) {
    return EditableHandoff.find(handoffs, actor, idOrNumber);
  }

  /**
   * What an edit asks for.
   *
   * @param patch a merge patch of the document
   * @param suggestions the suggestions that it takes up
   */
  public record Asked(JsonNode patch, List<AppliedSuggestion> suggestions) {}
}
