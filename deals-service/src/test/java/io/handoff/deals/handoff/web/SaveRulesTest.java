package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.DatePaused;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.PausedDate;
import io.handoff.deals.Parts;
import io.handoff.deals.Published;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every save, as callers see it; the rules themselves are in SaveTest. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SaveRulesTest {

  private static final String UNKNOWN_SSO =
      "{\"securityAsks\": {\"sso\": {\"status\": \"UNKNOWN\", \"followUpDate\": \"2026-12-01\"}}}";

  @Test
  @DisplayName("R33 All dates that one save pauses are told as one")
  void tellsAllDatesOfASaveAsOne() {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    Response firm =
        Api.patch(
            "sales",
            id,
            created.header("ETag"),
            """
            {"milestones": {
              "m1": {"name": "Sign-in live", "promisedDate": "2027-06-15",
                "mode": "FIRM", "inputs": ["securityAsks.sso"]},
              "m2": {"name": "Training held", "promisedDate": "2027-06-22",
                "mode": "FIRM", "inputs": ["securityAsks.sso"]}}}
            """);
    assertThat(firm.statusCode()).as(firm.asString()).isEqualTo(200);

    // When
    Response paused = Api.patch("sales", id, firm.header("ETag"), UNKNOWN_SSO);

    // Then
    assertThat(paused.<String>path("document.milestones.m2.mode")).isEqualTo("PAUSED");
    try (Published published = new Published()) {
      published.await(HandoffChanged.class, fact -> fact.handoff().id().toString().equals(id), 2);
      assertThat(
              published.await(
                  DatePaused.class, fact -> fact.handoff().id().toString().equals(id), 1))
          .singleElement()
          .satisfies(
              fact -> {
                assertThat(fact.milestone()).isEqualTo("milestones.m1");
                assertThat(fact.more())
                    .containsExactly(
                        new PausedDate(
                            "milestones.m2",
                            "Training held",
                            LocalDate.parse("2027-06-22"),
                            "securityAsks.sso"));
              });
    }
  }

  @Test
  @DisplayName("R33: Both owners are told when a firm date is paused, in the save that pauses it")
  void tellsBothOwnersOfAPausedDate() {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    Response firm =
        Api.patch(
            "sales",
            id,
            created.header("ETag"),
            """
            {"milestones": {"m1": {"name": "Sign-in live", "promisedDate": "2027-06-15",
              "mode": "FIRM", "inputs": ["securityAsks.sso"]}}}
            """);
    assertThat(firm.statusCode()).as(firm.asString()).isEqualTo(200);

    // When
    Response paused = Api.patch("sales", id, firm.header("ETag"), UNKNOWN_SSO);

    // Then
    assertThat(paused.<String>path("document.milestones.m1.mode")).isEqualTo("PAUSED");
    assertThat(paused.<String>path("document.milestones.m1.promisedDate")).isEqualTo("2027-06-15");
    assertThat(note(id, "DATE_PAUSED")).isEqualTo("milestones.m1 stands on securityAsks.sso");
    try (Published published = new Published()) {
      assertThat(
              published.await(
                  DatePaused.class, fact -> fact.handoff().id().toString().equals(id), 1))
          .singleElement()
          .satisfies(
              fact -> {
                assertThat(fact.version()).isEqualTo(3);
                assertThat(fact.milestone()).isEqualTo("milestones.m1");
                assertThat(fact.name()).isEqualTo("Sign-in live");
                assertThat(fact.promisedDate()).isEqualTo(LocalDate.parse("2027-06-15"));
                assertThat(fact.input()).isEqualTo("securityAsks.sso");
                assertThat(fact.salesOwner().email()).isEqualTo("mei.tanaka@example.com");
                assertThat(fact.engineeringOwner().email()).isEqualTo("rina.patel@example.com");
                assertThat(fact.more()).isEmpty();
                assertThat(fact.by().email()).isEqualTo("mei.tanaka@example.com");
              });
      assertThat(
              published.await(
                  HandoffChanged.class, fact -> fact.handoff().id().toString().equals(id), 2))
          .extracting(fact -> fact.document().milestones().get("m1").mode().name())
          .containsExactly("FIRM", "PAUSED");
    }

    // When
    Response refused =
        Api.patch(
            "sales", id, paused.header("ETag"), "{\"milestones\": {\"m1\": {\"mode\": \"FIRM\"}}}");

    // Then
    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<String>path("errors[0].path")).isEqualTo("milestones.m1.mode");
    assertThat(refused.<String>path("errors[0].message"))
        .isEqualTo(
            "It stands on securityAsks.sso, which is unknown by 2026-12-01. Give a range, pause"
                + " the date, or settle that first.");
  }

  @Test
  @DisplayName("R33: A draft cannot start with a firm date on an unknown")
  void refusesAFirmDateOfANewDraft() {
    var document = Api.completeDocument();
    document.set(
        "milestones",
        Api.json("{\"m1\": {\"mode\": \"FIRM\", \"inputs\": [\"answers.successMeasure\"]}}"));

    Response refused = Api.create("sales", Api.freshDeal(), document);

    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.path"))
        .containsExactly("document.milestones.m1.mode");
  }

  @Test
  @DisplayName("R26: Unofficial decisions are listed until everything about them is recorded")
  void listsUnofficialDecisions() {
    // Given
    var document = Api.completeDocument();
    document.set(
        "decisions",
        Api.json(
            """
            {"old": {"text": "Leave out old data", "decider": {"name": "Ana Ruiz"},
                     "decidedOn": "2026-11-20", "effect": "No migration."},
             "sso": {"text": "Delay SSO"}}
            """));

    // When
    Response created = Api.create("sales", Api.freshDeal(), document);
    String id = created.path("id");

    // Then
    assertThat(unofficial(id)).containsExactly("decisions.old", "decisions.sso");

    // When
    Response recorded =
        Api.patch(
            "sales",
            id,
            created.header("ETag"),
            "{\"decisions\": {\"old\": {\"link\": \"https://example.com/scope#4\"}}}");

    // Then
    assertThat(recorded.<String>path("document.decisions.old.state")).isEqualTo("OFFICIAL");
    assertThat(unofficial(id)).containsExactly("decisions.sso");
  }

  @Test
  void somethingConfirmedIsTakenBackWithAReasonInAnyScript() {
    // Given
    var document = Api.completeDocument();
    document.set(
        "promises", Api.json("{\"p1\": {\"text\": \"Training\", \"status\": \"CONFIRMED\"}}"));
    String id = Api.create("sales", Api.freshDeal(), document).path("id");
    String back = "{\"promises\": {\"p1\": {\"status\": \"UNKNOWN\"}}}";

    // When
    Response refused = Api.patch("sales", id, "*", back);
    Response saved = patch(id, "Ana zog es zur%C3%BCck", back);

    // Then
    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<String>path("errors[0].path")).isEqualTo("promises.p1.status");
    assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    assertThat(note(id, "CONFIRMATION_TAKEN_BACK")).isEqualTo("promises.p1: Ana zog es zurück");
    Problems.assertProblem(patch(id, "50% off", back), 400, "malformed-parameter");
    Problems.assertProblem(patch(id, "a%0Ab", back), 400, "malformed-parameter");
  }

  @Test
  @DisplayName("R5: Scope that changes after the contract went out is stamped a late change")
  void stampsLateChangesOfScope() {
    // Given
    String deal = Api.freshDeal();
    String id = Api.create("sales", deal, Api.completeDocument()).path("id");
    String scope = "{\"scopeItems\": {\"dashboard\": {\"quantity\": %d}}}";
    reach(deal, "NEGOTIATION");
    Response early = Api.patch("sales", id, "*", scope.formatted(2));

    // When
    reach(deal, "LEGAL");
    Response untouched = Api.patch("sales", id, "*", "{\"title\": \"Reporting, regional\"}");
    Response late = Api.patch("sales", id, "*", scope.formatted(3));
    Api.patch("sales", id, "*", scope.formatted(4));
    Response later =
        Api.patch("sales", id, "*", "{\"exclusions\": {\"e1\": {\"name\": \"Training\"}}}");

    // Then
    assertThat(early.<Object>path("lateChange")).isNull();
    assertThat(untouched.<Object>path("lateChange")).isNull();
    assertThat(late.<List<String>>path("lateChange.paths")).containsExactly("scopeItems.dashboard");
    assertThat(later.<List<String>>path("lateChange.paths"))
        .containsExactly("scopeItems.dashboard", "exclusions.e1");
    assertThat(later.<String>path("lateChange.since"))
        .isEqualTo(late.<String>path("lateChange.since"));
    Response trail = Api.as("sales").get(Api.HANDOFFS + "/" + id + "/trail");
    assertThat(trail.<List<String>>path("findAll { it.step == 'CHANGED_LATE' }.note"))
        .containsExactly("scopeItems.dashboard", "exclusions.e1");
    assertThat(
            Api.as("sales")
                .get(Api.HANDOFFS + "?deal=" + deal)
                .<List<String>>path("items[0].flags"))
        .containsExactly("LATE_CHANGE");
  }

  private static void reach(String deal, String stage) {
    Response told =
        Api.as("manager")
            .contentType("application/json")
            .body(
                "{\"source\": \"HubSpot\", \"name\": \"Reporting\", \"customer\": \"Harbour Foods\","
                    + " \"stage\": \""
                    + stage
                    + "\"}")
            .header("If-Match", "*")
            .put("/api/v1/deals/" + deal);
    assertThat(told.statusCode()).as(told.asString()).isIn(200, 201);
  }

  private static Response patch(String id, String reason, String patch) {
    return Api.as("sales")
        .header("If-Match", "*")
        .header("Handoff-Reason", reason)
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch(Api.HANDOFFS + "/" + id + "/document");
  }

  private static List<String> unofficial(String id) {
    return Api.as("sales").get(Api.HANDOFFS + "/" + id + "/preflight").path("unofficialDecisions");
  }

  private static String note(String id, String step) {
    return Api.as("sales")
        .get(Api.HANDOFFS + "/" + id + "/trail")
        .path("find { it.step == '" + step + "' }.note");
  }
}
