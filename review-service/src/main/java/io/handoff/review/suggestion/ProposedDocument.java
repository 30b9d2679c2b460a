package io.handoff.review.suggestion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.MergePatch;
import io.handoff.contracts.field.FieldHash;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.review.KnownPath;
import io.handoff.review.review.Review;
import java.util.List;
import java.util.Optional;

/** Tries a suggestion on the revision that it is about: it must fit there and change something. */
final class ProposedDocument {

  private final Review review;
  private final HandoffDocument document;
  private final StrictJson json;

  ProposedDocument(Review review, StrictJson json) {
    this.review = review;
    this.document = review.document();
    this.json = json;
  }

  /** What is wrong with a suggestion; empty when nothing is. */
  List<FieldFault> faults(NewSuggestion proposed) {
    String path = proposed.path();
    Optional<FieldFault> unknown = KnownPath.fault("path", path, review);
    if (unknown.isPresent() && !mayBeAdded(path)) {
      return List.of(unknown.get());
    }
    JsonNode before = DocumentJson.mapper().valueToTree(document);
    HandoffDocument after;
    try {
      after =
          json.read(MergePatch.apply(before, at(path, proposed.value())), HandoffDocument.class);
    } catch (Refused refused) {
      return refused.faults().stream().map(fault -> told(path, fault)).toList();
    }
    if (FieldHash.of(after, path).equals(FieldHash.of(document, path))) {
      return List.of(
          new FieldFault("value", "no-change", "Propose something else than stands there."));
    }
    return List.of();
  }

  /** An entry that is not there yet has a place in its register; answers are the template's. */
  private boolean mayBeAdded(String path) {
    int dot = path.lastIndexOf('.');
    String holder = dot > 0 ? path.substring(0, dot) : "";
    return !holder.equals("answers") && FieldPath.parse(holder).existsIn(document);
  }

  private static JsonNode at(String path, JsonNode value) {
    ObjectNode patch = JsonNodeFactory.instance.objectNode();
    ObjectNode holder = patch;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      holder = holder.putObject(names[i]);
    }
    holder.set(names[names.length - 1], value);
    return patch;
  }

  /** What is wrong at or above a place that is not there yet is wrong with the path. */
  private FieldFault told(String path, FieldFault fault) {
    if (fault.path().startsWith(path + ".")) {
      return new FieldFault(
          "value" + fault.path().substring(path.length()), fault.code(), fault.message());
    }
    return KnownPath.fault("path", path, review)
        .orElseGet(() -> new FieldFault("value", fault.code(), fault.message()));
  }
}
