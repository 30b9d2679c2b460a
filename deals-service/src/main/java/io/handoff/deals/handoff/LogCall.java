package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.contracts.document.CustomerCall;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.MergePatch;
import io.handoff.contracts.document.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Logs a call with the customer, in every open state: the call is a new version of the document,
 * and what was frozen stays as it was.
 */
@ApplicationScoped
public class LogCall {

  private final Handoffs handoffs;
  private final SaveDocument save;
  private final StrictJson json;
  private final Clock clock;

  LogCall(Handoffs handoffs, SaveDocument save, StrictJson json, Clock clock) {
    this.handoffs = handoffs;
    this.save = save;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Logs a call; the record is stale from now on.
   *
   * @return where the call stands in the record
   * @throws io.handoff.chassis.problem.Refused when the handoff is not the caller's to change, or
   *     has ended
   */
  @Transactional
  public PlacedEntry log(Actor actor, String idOrNumber, LocalDate heldOn, String summary) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    if (!handoff.state().isOpen()) {
      throw HandoffRefused.wrongState(handoff.state(), "added to");
    }
    HandoffDocument before = handoff.document();
    String id = FreeId.in(before.calls().keySet(), "c" + (before.calls().size() + 1));
    CustomerCall call = new CustomerCall(heldOn, summary, new Person(actor.name(), actor.email()));
    ObjectNode patch = DocumentJson.mapper().createObjectNode();
    patch.withObject("calls").set(id, DocumentJson.mapper().valueToTree(call));
    JsonNode merged = MergePatch.apply(DocumentJson.mapper().valueToTree(before), patch);
    HandoffDocument after = json.read(merged, HandoffDocument.class);
    save.save(
        handoff,
        new SaveDocument.Edit(after, Map.of(), null, Actors.ref(actor), clock.instant()),
        handoff::addCall);
    return new PlacedEntry(handoff, "calls." + id);
  }
}
