package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a question, a risk or an assumption into another of these, as one logged step. */
@ApplicationScoped
public class MoveEntry {

  private final Handoffs handoffs;
  private final SaveDocument save;
  private final Trail trail;
  private final StrictJson json;
  private final Clock clock;

  MoveEntry(Handoffs handoffs, SaveDocument save, Trail trail, StrictJson json, Clock clock) {
    this.handoffs = handoffs;
    this.save = save;
    this.trail = trail;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Moves an entry. It keeps its item id, unless that is taken; dates that stand on it follow it.
   *
   * @param from path of the entry, such as questions.q1
   * @param to the register that it goes to, such as risks
   * @param drop whether members may be left behind that have no place there
   * @return where the entry stands now
   * @throws io.handoff.chassis.problem.Refused when it cannot go there, or would lose something
   */
  @Transactional
  public PlacedEntry move(
      Actor actor,
      String idOrNumber,
      @Nullable String ifMatch,
      String from,
      String to,
      boolean drop) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    if (!handoff.state().isEditable()) {
      throw HandoffRefused.wrongState(handoff.state(), "edited");
    }
    EntityTag.require(ifMatch, handoff.version());
    ObjectNode tree = DocumentJson.mapper().valueToTree(handoff.document());
    String path = move(tree, from, to, drop);
    ActorRef by = Actors.ref(actor);
    Instant now = clock.instant();
    save.save(
        handoff,
        new SaveDocument.Edit(
            json.read(tree, HandoffDocument.class), Map.of(from, path), null, by, now));
    trail.append(handoff, TrailStep.ENTRY_MOVED, handoff.state(), by, from + " to " + path, now);
    return new PlacedEntry(handoff, path);
  }

  private static String move(ObjectNode document, String from, String to, boolean drop) {
    String[] parts = from.split("\\.", -1);
    Optional<OpenPoint> was = OpenPoint.in(parts[0]);
    if (was.isEmpty()
        || parts.length != 2
        || !(document.path(parts[0]).get(parts[1]) instanceof ObjectNode entry)) {
      throw refused(
          "from", "unknown", "Name a question, risk or assumption, such as questions.q1.");
    }
    OpenPoint becomes =
        OpenPoint.in(to)
            .filter(kind -> kind != was.get())
            .orElseThrow(
                () ->
                    refused(
                        "to", "unknown", "Name another one of questions, risks and assumptions."));
    List<String> homeless = becomes.homeless(entry, was.get());
    if (!homeless.isEmpty() && !drop) {
      throw StrictJson.invalid(
          homeless.stream().map(member -> noPlace(from + "." + member, becomes)).toList());
    }
    ((ObjectNode) document.get(parts[0])).remove(parts[1]);
    ObjectNode register = document.withObject("/" + to);
    String id = FreeId.in(names(register), parts[1]);
    register.set(id, becomes.adopt(entry, was.get()));
    followed(document, from, to + "." + id);
    return to + "." + id;
  }

  private static Set<String> names(ObjectNode register) {
    return register.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  /** Dates that stand on the entry stand on it still. */
  private static void followed(ObjectNode document, String from, String path) {
    for (JsonNode milestone : document.path("milestones")) {
      if (milestone.path("inputs") instanceof ArrayNode inputs) {
        for (int i = 0; i < inputs.size(); i++) {
          String input = inputs.get(i).asText();
          if (input.equals(from) || input.startsWith(from + ".")) {
            inputs.set(i, path);
          }
        }
      }
    }
  }

  private static FieldFault noPlace(String path, OpenPoint becomes) {
    return new FieldFault(
        path,
        "no-place",
        becomes.noun()
            + " has no place for it. Put it into the text first, or send drop: true to leave it"
            + " behind.");
  }

  private static Refused refused(String path, String code, String message) {
    return StrictJson.invalid(List.of(new FieldFault(path, code, message)));
  }
}
