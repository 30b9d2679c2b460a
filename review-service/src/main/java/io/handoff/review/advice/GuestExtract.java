package io.handoff.review.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.util.List;
import java.util.Set;

/**
 * What a guest reads of a revision: what the customer has and wants, and none of what we assume,
 * promise or prove it with. Members are let through by name, so that a new one is kept back.
 */
public final class GuestExtract {

  private static final Set<String> PARTS =
      Set.of(
          "answers",
          "scopeItems",
          "exclusions",
          "limits",
          "milestones",
          "customerInputs",
          "dataSources",
          "integrations",
          "load",
          "securityAsks",
          "setupItems",
          "phases",
          "questions",
          "risks",
          "assumptions",
          "dependencies");

  private static final Set<String> KEPT_BACK = Set.of("salesAssumption", "evidence");

  private GuestExtract() {}

  /**
   * The parts of a document that a guest may read.
   *
   * @param sections what the guest is asked about; empty for the whole
   */
  public static JsonNode of(HandoffDocument document, List<String> sections) {
    ObjectNode all = DocumentJson.mapper().valueToTree(document);
    all.retain(PARTS);
    strip(all);
    if (sections.isEmpty()) {
      return all;
    }
    ObjectNode some = DocumentJson.mapper().createObjectNode();
    sections.forEach(section -> copy(all, some, section.split("\\.")));
    return some;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(KEPT_BACK);
      object.removeIf(GuestExtract::isPerson);
      object.forEach(GuestExtract::strip);
    } else if (node instanceof ArrayNode array) {
      array.forEach(GuestExtract::strip);
    }
  }

  private static boolean isPerson(JsonNode node) {
    return node.has("email");
  }

  /** A section is a register, or an entry of one; more of it than a field is shown. */
  private static void copy(ObjectNode all, ObjectNode some, String[] path) {
    JsonNode register = all.get(path[0]);
    if (register == null) {
      return;
    }
    if (path.length == 1) {
      some.set(path[0], register);
    } else if (register.has(path[1])) {
      some.withObject("/" + path[0]).set(path[1], register.get(path[1]));
    }
  }
}
