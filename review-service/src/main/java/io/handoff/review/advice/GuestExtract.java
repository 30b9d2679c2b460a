package io.handoff.review.advice;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Status;
import java.util.List;
import java.util.Map;

/**
 * What a guest reads of a revision: what the customer has and wants, and none of what we assume,
 * fear, promise or prove it with. Members of registers are let through by name, so that a new one
 * is kept back.
 */
public final class GuestExtract {

  private static final String ANSWERED = "name customerFact value status followUpDate";

  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          entry("answers", ANSWERED + " segments"),
          entry("scopeItems", "name kind quantity definition phase"),
          entry("exclusions", "name reason"),
          entry("limits", "name amount unit note"),
          entry("milestones", "name requestedDate reason hardDeadline hardCause"),
          entry("customerInputs", "name kind dueDate state leadTimeDays status followUpDate"),
          entry(
              "dataSources",
              "name kind transferMode format accessMethod accessDate sample readiness"
                  + " readinessNotes limits noLimitsConfirmed sensitivity origin store senders"
                  + " receivers apiDocs status followUpDate"),
          entry(
              "integrations",
              "system direction format neededOn rhythm objects mapping realDataTest"
                  + " failureHandling apiDocs phase status followUpDate"),
          entry(
              "load",
              "kind name now month1 month12 busiestAction normalWeek peakPerHour window peak"
                  + " burstSize burstMinutes estimate status followUpDate"),
          entry(
              "securityAsks",
              "topic wanted detail provider events readers roles neededOn launchBlocking"
                  + " clearance startedOn leadTimeDays status followUpDate"),
          entry("setupItems", "name kind firstWeek detail status followUpDate"),
          entry("phases", "name order entryCondition start end"),
          entry("questions", "text dueDate outcome"),
          entry("dependencies", "text leadTimeDays cadence settledOn"));

  private GuestExtract() {}

  /**
   * The parts of a document that a guest may read.
   *
   * @param sections what the guest is asked about; empty for the whole
   */
  public static JsonNode of(HandoffDocument document, List<String> sections) {
    ObjectNode all = DocumentJson.mapper().valueToTree(document);
    all.retain(SHOWN.keySet());
    SHOWN.forEach((register, members) -> all.path(register).forEach(entry -> show(entry, members)));
    all.path("answers").forEach(GuestExtract::showAnswer);
    if (sections.isEmpty()) {
      return all;
    }
    ObjectNode some = DocumentJson.mapper().createObjectNode();
    sections.forEach(section -> copy(all, some, section.split("\\.")));
    return some;
  }

  private static void show(JsonNode entry, String members) {
    ((ObjectNode) entry).retain(members.split(" "));
  }

  private static void showAnswer(JsonNode answer) {
    keepAssumedValueBack(answer);
    answer
        .path("segments")
        .forEach(
            segment -> {
              show(segment, ANSWERED);
              keepAssumedValueBack(segment);
            });
  }

  private static void keepAssumedValueBack(JsonNode said) {
    if (Status.ASSUMED.name().equals(said.path("status").asText())) {
      ((ObjectNode) said).remove("value");
    }
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
