package io.handoff.deals.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Person;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenActionsTest {

  private static final String OWNERS =
      """
      "salesOwner": {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"},
      "engineeringOwner": {"name": "Rina Patel", "email": "rina.patel@example.com"},
      """;

  @Test
  @DisplayName("R91: Each open question is an action of its owner, and an answered one is none")
  void aQuestionIsOpenUntilItIsAnswered() {
    Map<String, Action> open =
        open(
            """
            "questions": {
              "q1": {"text": "Which rules apply?", "dueDate": "2031-03-04",
                     "owner": {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"}},
              "q2": {"text": "Which region first?", "outcome": "North"}}
            """);

    assertThat(open).containsOnlyKeys("questions.q1");
    assertThat(open.get("questions.q1"))
        .isEqualTo(
            new Action(
                "questions.q1",
                ActionKind.QUESTION,
                "Which rules apply?",
                new Person("Mei Tanaka", "mei.tanaka@example.com"),
                new Person("Mei Tanaka", "mei.tanaka@example.com"),
                LocalDate.parse("2031-03-04")));
  }

  @Test
  @DisplayName("R39: What the customer must provide is open until it is here")
  void aCustomerInputIsOpenUntilItIsHere() {
    Map<String, Action> open =
        open(
            """
            "customerInputs": {
              "i1": {"name": "Sample export", "state": "REQUESTED", "dueDate": "2031-03-06"},
              "i2": {"name": "Test users", "state": "RECEIVED"},
              "i3": {"name": "Logo", "state": "REJECTED"}}
            """);

    assertThat(open.values())
        .extracting(Action::path, Action::kind)
        .containsExactly(
            tuple("customerInputs.i1", ActionKind.CUSTOMER_INPUT),
            tuple("customerInputs.i3", ActionKind.CUSTOMER_INPUT));
  }

  @Test
  void whatTheCustomerOwesIsSeenToByTheSalesOwner() {
    Action input =
        open("""
                "customerInputs": {"i1": {"name": "Sample export",
                  "provider": {"name": "Ana Ruiz", "email": "Ana.Ruiz@Example.org"}}}
                """)
            .get("customerInputs.i1");

    assertThat(input.owner()).isEqualTo(new Person("Ana Ruiz", "ana.ruiz@example.org"));
    assertThat(input.asked()).isEqualTo(new Person("Mei Tanaka", "mei.tanaka@example.com"));
  }

  @Test
  void nobodyIsAskedWhereNobodyIsKnownToBeOnOurSide() {
    Map<String, Action> open =
        OpenActions.of(
            DocumentJson.read(
                """
                {"questions": {"q1": {"text": "Which rules apply?",
                  "owner": {"name": "Ana Ruiz", "email": "ana.ruiz@example.org"}}}}
                """),
            key -> key);

    assertThat(open.get("questions.q1").asked()).isNull();
  }

  @Test
  @DisplayName("R56: Missing documents of an interface are an action")
  void missingInterfaceDocumentsAreOpen() {
    Map<String, Action> open =
        open(
            """
            "dataSources": {
              "d1": {"name": "HubSpot", "transferMode": "API"},
              "d2": {"name": "Finance CSV", "transferMode": "FILE_UPLOAD"},
              "d3": {"name": "Jira", "transferMode": "API", "apiDocs": "https://docs.example.org"}},
            "integrations": {"n1": {"system": "Workday"}}
            """);

    assertThat(open.values())
        .extracting(Action::path, Action::kind, Action::text)
        .containsExactly(
            tuple(
                "dataSources.d1.apiDocs",
                ActionKind.API_DOCUMENTS,
                "The interface documents of HubSpot"),
            tuple(
                "integrations.n1.apiDocs",
                ActionKind.API_DOCUMENTS,
                "The interface documents of Workday"));
  }

  @Test
  void anUnknownIsOpenWhereverItStands() {
    Map<String, Action> open =
        open(
            """
            "answers": {"ssoNeeded": {"status": "UNKNOWN", "followUpDate": "2031-03-05",
               "segments": {"north": {"status": "UNKNOWN"}, "south": {"status": "ASSUMED"}}}},
            "securityAsks": {"s1": {"topic": "SINGLE_SIGN_ON", "status": "UNKNOWN"}},
            "setupItems": {"t1": {"status": "UNKNOWN"}}
            """);

    assertThat(open.values())
        .extracting(Action::path, Action::text)
        .containsExactly(
            tuple("answers.ssoNeeded", "the question of ssoNeeded"),
            tuple("answers.ssoNeeded.segments.north", "the question of ssoNeeded"),
            tuple("securityAsks.s1", "Single sign on"),
            tuple("setupItems.t1", "setupItems.t1"));
  }

  @Test
  void whatAnEntryWaitsForComesBeforeThatItIsUnknown() {
    Map<String, Action> open =
        open(
            """
            "promises": {"p1": {"text": "Import help", "label": "OPEN", "status": "UNKNOWN"}},
            "assumptions": {"a1": {"text": "One CRM for all", "checkBy": "2031-03-07"}}
            """);

    assertThat(open.values())
        .extracting(Action::path, Action::kind)
        .containsExactly(
            tuple("promises.p1", ActionKind.PROMISE),
            tuple("assumptions.a1", ActionKind.ASSUMPTION));
  }

  private static Map<String, Action> open(String members) {
    return OpenActions.of(
        DocumentJson.read("{" + OWNERS + members + "}"), key -> "the question of " + key);
  }
}
