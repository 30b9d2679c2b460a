package io.handoff.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A record as deals have them: 40 answers, by region where they differ, and 60 entries. */
public final class TypicalRecord {

  private static final int REGIONS = 17;
  private static final String TEXT =
      "Two regions export clean files from the old CRM, the third keeps its orders in spreadsheets.";

  private TypicalRecord() {}

  /** The document, as it is sent. */
  public static ObjectNode document() {
    ObjectNode document = Client.JSON.createObjectNode();
    document.put("title", "Regional reporting").put("customer", "Fernhill Regional Sales");
    person(document, "buyer");
    person(document, "decisionMaker");
    person(document, "salesOwner");
    answers(document.putObject("answers"));
    entries(document, "scopeItems", 6, "name");
    entries(document, "exclusions", 4, "name");
    entries(document, "promises", 8, "text");
    dates(entries(document, "milestones", 5, "name"), "requestedDate");
    dates(stated(entries(document, "customerInputs", 6, "name")), "dueDate");
    stated(entries(document, "dataSources", 5, "name"));
    stated(entries(document, "integrations", 4, "system"));
    stated(entries(document, "load", 4, "name"));
    stated(entries(document, "securityAsks", 5, "detail"));
    stated(entries(document, "setupItems", 5, "name"));
    dates(entries(document, "questions", 3, "text"), "dueDate");
    entries(document, "risks", 3, "text");
    dates(entries(document, "assumptions", 2, "text"), "checkBy");
    return document;
  }

  private static void answers(ObjectNode answers) {
    for (String key : new String[] {"purchaseStatement", "whyNow", "goal", "scopeApproval"}) {
      said(answers.putObject(key));
    }
    for (String key : new String[] {"currentProcess", "usage"}) {
      ObjectNode answer = answers.putObject(key);
      said(answer);
      ObjectNode segments = answer.putObject("segments");
      for (int i = 1; i <= REGIONS; i++) {
        said(segments.putObject("region" + i).put("name", "Region " + i));
      }
    }
  }

  private static void said(ObjectNode answer) {
    answer
        .put("customerFact", TEXT)
        .put("salesAssumption", "It stays so.")
        .put("status", "ASSUMED");
    person(answer, "owner");
    person(answer, "confirmWith");
    answer
        .putObject("evidence")
        .put("kind", "REVIEWED_CALL_NOTE")
        .put("link", "https://notes.example.com/calls/7");
  }

  private static ObjectNode entries(ObjectNode document, String register, int count, String text) {
    ObjectNode entries = document.putObject(register);
    for (int i = 1; i <= count; i++) {
      entries.putObject(register + i).put(text, register + " " + i + ": exports of region " + i);
    }
    return entries;
  }

  private static ObjectNode stated(ObjectNode entries) {
    entries.forEach(
        entry -> {
          ((ObjectNode) entry).put("status", "ASSUMED");
          person((ObjectNode) entry, "owner");
        });
    return entries;
  }

  private static void dates(ObjectNode entries, String member) {
    entries.forEach(entry -> ((ObjectNode) entry).put(member, "2027-06-12"));
  }

  private static void person(ObjectNode parent, String member) {
    parent.putObject(member).put("name", "Priya Nair").put("email", "priya.nair@example.com");
  }
}
