package io.handoff.deals.brief;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the customer may read of a record: facts, dates, inputs, scope and commitments. Shown is
 * only what is listed here by path, so a new member stays hidden until somebody decides; an entry
 * that is our guess is hidden whole.
 */
final class CustomerView {

  /** Members that are shown, by where they are; a star is any item id or question key. */
  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          entry(
              "",
              "title customer buyer contact decisionMaker salesOwner engineeringOwner"
                  + " nothingExcluded customerApproval"),
          entry("answers.*", "customerFact value status confirmWith followUpDate"),
          entry("answers.*.segments.*", "name customerFact value status confirmWith followUpDate"),
          entry("scopeItems.*", "name kind quantity definition phase"),
          entry("exclusions.*", "name"),
          entry("limits.*", "name amount unit"),
          entry("promises.*", "text kind label agreement category dueDate"),
          entry(
              "milestones.*",
              "name requestedDate promisedDate promisedUntil mode reason hardDeadline hardCause"
                  + " inputs"),
          entry("customerInputs.*", "name kind provider dueDate state"),
          entry(
              "dataSources.*",
              "name kind transferMode format grantor accessMethod accessDate"
                  + " serviceAccountCreator sample readiness limits noLimitsConfirmed sensitivity"
                  + " origin store senders receivers apiDocs status confirmWith followUpDate"),
          entry(
              "integrations.*",
              "system direction format accessOwner neededOn rhythm objects mapping realDataTest"
                  + " failureHandling apiDocs phase status confirmWith followUpDate"),
          entry(
              "load.*",
              "kind name now month1 month12 busiestAction normalWeek peakPerHour window peak"
                  + " burstSize burstMinutes status confirmWith followUpDate"),
          entry(
              "securityAsks.*",
              "topic wanted detail provider events readers roles neededOn launchBlocking clearance"
                  + " startedOn leadTimeDays approver status confirmWith followUpDate"),
          entry("setupItems.*", "name kind firstWeek status confirmWith followUpDate"),
          entry("phases.*", "name order entryCondition start end"),
          entry("customerNotices.*", "toldBy toldTo toldOn change link"));

  private static final Set<String> PATHS = paths();

  /** Registers whose entries are statements: those that nobody confirmed are our guess. */
  private static final Set<String> STATEMENTS =
      Set.of("dataSources", "integrations", "load", "securityAsks", "setupItems");

  private CustomerView() {}

  /** The part of a record that the customer may read, as a record. */
  static HandoffDocument of(HandoffDocument document) {
    ObjectNode whole = DocumentJson.mapper().valueToTree(document);
    whole.path("answers").forEach(CustomerView::hideGuess);
    STATEMENTS.forEach(register -> keep(whole.path(register), CustomerView::isKnownOrAsked));
    keep(whole.path("promises"), CustomerView::isCommitment);
    whole.path("milestones").forEach(CustomerView::hideUnpromised);
    ObjectNode shown = shown(whole, "");
    shown.path("milestones").forEach(milestone -> hideHiddenInputs(milestone, shown));
    try {
      return DocumentJson.mapper().treeToValue(shown, HandoffDocument.class);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Set<String> paths() {
    Set<String> paths = new HashSet<>();
    SHOWN.forEach(
        (place, members) -> {
          for (String member : members.split(" ")) {
            paths.add(place.isEmpty() ? member : place + "." + member);
          }
        });
    return paths;
  }

  /** The members below a place that are shown, or lead to one that is. */
  private static ObjectNode shown(ObjectNode node, String place) {
    ObjectNode shown = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String path = place.isEmpty() ? member.getKey() : place + "." + member.getKey();
      if (PATHS.contains(path)) {
        shown.set(member.getKey(), member.getValue());
      } else if (SHOWN.containsKey(path + ".*")) {
        shown.set(member.getKey(), entries((ObjectNode) member.getValue(), path + ".*"));
      }
    }
    return shown;
  }

  private static ObjectNode entries(ObjectNode register, String place) {
    ObjectNode entries = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : register.properties()) {
      ObjectNode below = shown((ObjectNode) entry.getValue(), place);
      if (!below.isEmpty()) {
        entries.set(entry.getKey(), below);
      }
    }
    return entries;
  }

  /** An assumed answer shows what the customer said, but no value: that one is ours. */
  private static void hideGuess(JsonNode answer) {
    ObjectNode said = (ObjectNode) answer;
    said.path("segments").forEach(CustomerView::hideGuess);
    if (!"CONFIRMED".equals(status(said))) {
      said.remove("value");
    }
    if (!isKnownOrAsked(said)) {
      said.remove(Set.of("status", "confirmWith", "followUpDate"));
    }
  }

  private static boolean isKnownOrAsked(JsonNode statement) {
    return Set.of("CONFIRMED", "UNKNOWN").contains(status(statement));
  }

  private static String status(JsonNode statement) {
    return statement.path("status").asText();
  }

  private static boolean isCommitment(JsonNode promise) {
    return "COMMITMENT".equals(promise.path("kind").asText())
        && Set.of("CONFIRMED", "OPEN", "WITHDRAWN").contains(promise.path("label").asText());
  }

  /** A promised day counts once it has a mode; a paused one is no day. */
  private static void hideUnpromised(JsonNode milestone) {
    if (!Set.of("FIRM", "RANGE").contains(milestone.path("mode").asText())) {
      ((ObjectNode) milestone).remove(Set.of("promisedDate", "promisedUntil"));
    }
  }

  /** A date shows what it stands on as far as that is shown. */
  private static void hideHiddenInputs(JsonNode milestone, ObjectNode shown) {
    if (milestone.path("inputs") instanceof ArrayNode inputs) {
      inputs.removeIf(input -> shown.at("/" + input.asText().replace('.', '/')).isMissingNode());
    }
  }

  private static void keep(JsonNode register, Predicate<JsonNode> wanted) {
    if (register.isObject()) {
      ((ObjectNode) register).removeIf(entry -> !wanted.test(entry));
    }
  }
}
