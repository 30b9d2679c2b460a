package io.handoff.deals.handoff.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A complete record in which a few things, here and there, were changed. */
final class RandomDocument {

  private static final List<String> STATUSES = List.of("CONFIRMED", "ASSUMED", "UNKNOWN");
  private static final List<String> KINDS =
      List.of("REPORTING", "MIGRATION", "INTEGRATION", "APPLICATION", "SERVICE");

  private final Random random;
  private final ObjectNode document = Api.completeDocument();

  private RandomDocument(long seed) {
    this.random = new Random(seed);
  }

  /** The same document for the same seed. */
  static ObjectNode of(long seed) {
    RandomDocument made = new RandomDocument(seed);
    for (int changes = made.random.nextInt(5); changes > 0; changes--) {
      made.change();
    }
    return made.document;
  }

  /** The merge patch that turns one document into another. */
  static String change(ObjectNode from, ObjectNode to) {
    return patch(from, to).toString();
  }

  private static ObjectNode patch(ObjectNode from, ObjectNode to) {
    ObjectNode patch = to.deepCopy();
    from.properties()
        .forEach(
            member -> {
              JsonNode after = to.get(member.getKey());
              if (after == null) {
                patch.putNull(member.getKey());
              } else if (member.getValue() instanceof ObjectNode was
                  && after instanceof ObjectNode is) {
                patch.set(member.getKey(), patch(was, is));
              }
            });
    return patch;
  }

  private void change() {
    switch (random.nextInt(7)) {
      case 0, 1 -> removeAnywhere();
      case 2 -> blankAnywhere();
      case 3 -> statement().put("status", STATUSES.get(random.nextInt(STATUSES.size())));
      case 4 -> makeUnknown(statement());
      case 5 -> document.withObject("/answers/dealKind/value").put("choice", pick(KINDS));
      default -> deadline();
    }
  }

  private void removeAnywhere() {
    ObjectNode object = objectWithMembers();
    object.remove(memberOf(object));
  }

  private void blankAnywhere() {
    ObjectNode object = objectWithMembers();
    String member = memberOf(object);
    boolean isFreeText = object.get(member).asText().contains(" ");
    if (isFreeText) {
      object.put(member, " ");
    }
  }

  private void makeUnknown(ObjectNode statement) {
    statement.put("status", "UNKNOWN").put("followUpDate", "2026-12-0" + (1 + random.nextInt(9)));
    if (random.nextBoolean()) {
      statement
          .putObject("owner")
          .put("name", "Mei Tanaka")
          .put("email", random.nextInt(4) == 0 ? "sales@example.com" : "mei.tanaka@example.com");
    }
  }

  private void deadline() {
    document
        .withObject("/answers/outsideDeadline")
        .put("status", "ASSUMED")
        .putObject("value")
        .put("choice", "YES");
    if (random.nextBoolean()) {
      document
          .withObject("/answers/hardDeadline")
          .put("status", "ASSUMED")
          .putObject("value")
          .put("from", "2027-06-30");
    }
    if (random.nextBoolean()) {
      document
          .withObject("/answers/hardDeadlineCause")
          .put("status", "ASSUMED")
          .put("customerFact", "The contract ends.");
    }
  }

  private ObjectNode statement() {
    List<ObjectNode> statements = new ArrayList<>();
    for (String register : List.of("answers", "securityAsks", "load")) {
      document.path(register).forEach(entry -> statements.add((ObjectNode) entry));
    }
    return statements.isEmpty()
        ? document.withObject("/answers/goal")
        : statements.get(random.nextInt(statements.size()));
  }

  private ObjectNode objectWithMembers() {
    List<ObjectNode> objects = new ArrayList<>();
    collect(document, objects);
    return objects.get(random.nextInt(objects.size()));
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      objects.add(object);
      object.properties().stream()
          .map(Map.Entry::getValue)
          .forEach(child -> collect(child, objects));
    }
  }

  private String memberOf(ObjectNode object) {
    List<String> names = object.properties().stream().map(Map.Entry::getKey).toList();
    return pick(names);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
