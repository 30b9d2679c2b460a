package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.HandoffDrafted;
import io.handoff.contracts.event.HandoffEvent;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.template.CheckSetting;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.deals.Parts;
import io.handoff.deals.Published;
import io.handoff.deals.template.web.Steward;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A draft moves to a newer template and back. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class TemplateMoveTest {

  @AfterEach
  void publishWhatShips() {
    Steward.publish(Steward.shipped());
  }

  @Test
  void aDryRunTellsWhatChangesAndChangesNothing() {
    // Given
    Response draft = draft();
    int newer = Steward.publish(newer());

    // When
    Response told = move(draft.path("id"), null, newer, true);

    // Then
    assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
    assertThat(told.<List<String>>path("added.path")).containsExactly("answers.trainingPlan");
    assertThat(told.<Boolean>path("added[0].required")).isTrue();
    assertThat(told.<List<String>>path("removed.path")).containsExactly("answers.teams");
    assertThat(told.<Boolean>path("removed[0].answered")).isTrue();
    assertThat(told.<List<String>>path("reworded.path")).containsExactly("answers.goal");
    assertThat(told.<String>path("reworded[0].wording")).isEqualTo("What should change?");
    assertThat(told.<List<String>>path("retyped.path")).containsExactly("answers.dealKind");
    assertThat(told.<List<String>>path("reRequired.path"))
        .containsExactly("answers.usage", "answers.historicalData");
    assertThat(told.<List<Boolean>>path("reRequired.required")).containsExactly(true, false);
    assertThat(told.<List<String>>path("setAside"))
        .containsExactlyInAnyOrder("answers.teams", "answers.dealKind");
    Response now = Api.read("sales", draft.path("id"));
    assertThat(now.header("ETag")).isEqualTo(draft.header("ETag"));
    assertThat(document(now)).isEqualTo(document(draft));
  }

  @Test
  void answersThatHaveNoPlaceComeBackWhenItMovesBack() {
    // Given
    Response draft = draft();
    String id = draft.path("id");
    int former = draft.path("templateVersion");
    int newer = Steward.publish(newer());

    // When
    Response moved = move(id, draft.header("ETag"), newer, false);

    // Then
    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
    Response there = Api.read("sales", id);
    assertThat(there.<Integer>path("templateVersion")).isEqualTo(newer);
    assertThat(there.<Integer>path("documentVersion")).isEqualTo(2);
    assertThat(there.<Map<String, Object>>path("document.answers"))
        .doesNotContainKeys("teams", "dealKind")
        .containsKeys("goal", "launchWindow");
    Response filled =
        Api.patch(
            "sales",
            id,
            moved.header("ETag"),
            "{\"answers\":{\"trainingPlan\":{\"customerFact\":\"Two days\",\"status\":\"ASSUMED\"}}}");
    assertThat(filled.statusCode()).as(filled.asString()).isEqualTo(200);

    // When
    Response back = move(id, filled.header("ETag"), former, false);

    // Then
    assertThat(back.<List<String>>path("broughtBack"))
        .containsExactlyInAnyOrder("answers.teams", "answers.dealKind");
    assertThat(back.<List<String>>path("setAside")).containsExactly("answers.trainingPlan");
    assertThat(document(Api.read("sales", id))).isEqualTo(document(draft));
    Response again = move(id, back.header("ETag"), newer, false);
    assertThat(again.<List<String>>path("broughtBack")).containsExactly("answers.trainingPlan");
    assertThat(Api.as("auditor").get(Api.HANDOFFS + "/" + id + "/trail").<List<String>>path("note"))
        .contains("From template " + former + " to " + newer + ".");
  }

  @Test
  void theNewTemplateDecidesWhatIsMissing() {
    // Given
    Response draft = draft();
    int newer = Steward.publish(newer());

    // When
    Response moved = move(draft.path("id"), draft.header("ETag"), newer, false);
    Response submitted = Api.submit("sales", draft.path("id"), moved.header("ETag"));

    // Then
    Problems.assertProblem(submitted, 422, "incomplete");
    assertThat(submitted.<List<String>>path("errors.path"))
        .containsExactlyInAnyOrder("answers.trainingPlan", "answers.usage", "answers.dealKind");
  }

  @Test
  void aFirmDateThatLosesItsAnswerIsPaused() {
    // Given
    Response draft = draft();
    Response firm =
        Api.patch(
            "sales",
            draft.path("id"),
            draft.header("ETag"),
            """
            {"milestones": {"m1": {"name": "Live", "promisedDate": "2027-06-01", "mode": "FIRM",
                                   "inputs": ["answers.teams"]}}}
            """);
    assertThat(firm.statusCode()).as(firm.asString()).isEqualTo(200);

    // When
    move(draft.path("id"), firm.header("ETag"), Steward.publish(newer()), false);

    // Then
    Response paused = Api.read("sales", draft.path("id"));
    assertThat(paused.<String>path("document.milestones.m1.mode")).isEqualTo("PAUSED");
    assertThat(paused.<String>path("document.milestones.m1.promisedDate")).isEqualTo("2027-06-01");
  }

  @Test
  void aConfirmedAnswerIsSetAsideAndComesBackConfirmed() {
    // Given
    Response draft = draft();
    int former = draft.path("templateVersion");
    Response confirmed =
        Api.patch(
            "sales",
            draft.path("id"),
            draft.header("ETag"),
            "{\"answers\":{\"teams\":{\"status\":\"CONFIRMED\"}}}");
    assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);

    // When
    Response moved =
        move(draft.path("id"), confirmed.header("ETag"), Steward.publish(newer()), false);
    Response there = Api.read("sales", draft.path("id"));
    Response back = move(draft.path("id"), there.header("ETag"), former, false);

    // Then
    assertThat(Api.version(moved)).as("the version that is there").isEqualTo(Api.version(there));
    assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
    assertThat(Api.read("sales", draft.path("id")).<String>path("document.answers.teams.status"))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void aRevisionKeepsTheTemplateThatItAnswers() throws Exception {
    // Given
    Response draft = draft();
    String id = draft.path("id");
    int former = draft.path("templateVersion");
    assertThat(Api.submit("sales", id, draft.header("ETag")).statusCode()).isEqualTo(201);
    Api.giveBack(id);

    // When
    Response moved =
        move(id, Api.read("sales", id).header("ETag"), Steward.publish(newer()), false);

    // Then
    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
    Response revision = Api.as("engineer").get(Api.HANDOFFS + "/" + id + "/revisions/1");
    assertThat(revision.<Integer>path("templateVersion")).isEqualTo(former);
    assertThat(revision.<Integer>path("document.answers.teams.value.number")).isEqualTo(3);
    Response export = Api.as("engineer").get(Api.HANDOFFS + "/" + id + "/export?revision=1");
    assertThat(export.<Integer>path("templateVersion")).isEqualTo(former);
    Response brief =
        Api.as("engineer")
            .accept("text/markdown")
            .get(Api.HANDOFFS + "/" + id + "/brief?revision=1");
    assertThat(brief.asString()).contains("How many regions or teams will use it?");
  }

  @Test
  void anExportComesBackOnTheTemplateThatItAnswers() {
    // Given
    Response draft = draft();
    Response export = Api.as("sales").get(Api.HANDOFFS + "/" + draft.path("id") + "/export");
    int newer = Steward.publish(newer());

    // When
    Response known = takeIn(export, draft.path("templateVersion"));
    Response unknown = takeIn(export, 999_999);

    // Then
    assertThat(known.statusCode()).as(known.asString()).isEqualTo(201);
    assertThat(known.<Integer>path("templateVersion"))
        .isEqualTo(draft.<Integer>path("templateVersion"))
        .isNotEqualTo(newer);
    assertThat(document(known)).isEqualTo(document(draft));
    Problems.assertProblem(unknown, 422, "invalid-input");
    assertThat(unknown.<List<String>>path("errors.path"))
        .containsExactlyInAnyOrder(
            "document.answers.teams", "document.answers.dealKind.value.choice");
  }

  @Test
  void whatATemplateSaysToTheChecksTravelsWithTheDocument() {
    // Given
    Response draft = draft();
    String id = draft.path("id");
    ObjectNode stricter = Steward.shipped();
    stricter.putObject("checks").put("HO-SYS-001", "WARNING").put("HO-SCOPE-001", "OFF");
    int newer = Steward.publish(stricter);
    assertThat(Steward.read(newer).<String>path("checks.HO-SYS-001")).isEqualTo("WARNING");

    // When
    Response moved = move(id, draft.header("ETag"), newer, false);
    Response submitted = Api.submit("sales", id, moved.header("ETag"));

    // Then
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
    TemplateRules rules =
        new TemplateRules(
            newer,
            TemplateRules.shipped().wording(),
            Map.of("HO-SYS-001", CheckSetting.WARNING, "HO-SCOPE-001", CheckSetting.OFF));
    try (Published published = new Published()) {
      assertThat(published.await(HandoffDrafted.class, about(id), 1).get(0).template())
          .extracting(TemplateRules::checks, TemplateRules::version)
          .containsExactly(Map.of(), draft.<Integer>path("templateVersion"));
      HandoffChanged changed = published.await(HandoffChanged.class, about(id), 1).get(0);
      assertThat(changed.template()).isEqualTo(rules);
      assertThat(changed.version()).as("the move changed no answer").isEqualTo(1);
      assertThat(published.await(HandoffSubmitted.class, about(id), 1).get(0).template())
          .isEqualTo(rules);
    }
  }

  private static <T extends HandoffEvent> Predicate<T> about(String id) {
    return event -> event.handoff().id().equals(UUID.fromString(id));
  }

  private static Response takeIn(Response export, int templateVersion) {
    ObjectNode exported = (ObjectNode) Api.json(export.asString());
    exported.put("dealId", Api.freshDeal()).put("templateVersion", templateVersion);
    return Api.as("sales")
        .contentType("application/json")
        .body(exported.toString())
        .post(Api.HANDOFFS + "/imports");
  }

  @Test
  @DisplayName("R9: What was sent for review stays on its template")
  void movesDraftsOnly() {
    // Given
    Response draft = draft();
    String id = draft.path("id");
    int newer = Steward.publish(newer());
    int unpublished = Steward.draft(newer()).path("version");

    // Then
    Problems.assertProblem(move(id, null, newer, false), 428, "if-match-missing");
    Problems.assertProblem(move(id, "\"77\"", newer, false), 412, "if-match-stale");
    assertVersionRefused(move(id, draft.header("ETag"), unpublished, false), "not-published");
    assertVersionRefused(move(id, draft.header("ETag"), 999_999, true), "not-published");
    assertVersionRefused(move(id, null, draft.path("templateVersion"), true), "same-version");
    Response submitted = Api.submit("sales", id, draft.header("ETag"));
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
    Problems.assertProblem(move(id, submitted.header("ETag"), newer, false), 409, "wrong-state");
    Problems.assertProblem(move(id, null, newer, true), 409, "wrong-state");
  }

  private static Response draft() {
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers/teams")
        .put("status", "ASSUMED")
        .putObject("value")
        .put("number", 3);
    Response created = Api.create("sales", Api.freshDeal(), document);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created;
  }

  /** Asks for a training plan and the usage, no longer for the teams; and words the goal anew. */
  private static ObjectNode newer() {
    ObjectNode content = Steward.shipped();
    Steward.question(content, "goal").put("wording", "What should change?");
    Steward.question(content, "usage").putArray("requiredIn").add("FULL");
    Steward.question(content, "dealKind").putArray("choices").addAll(kinds());
    Steward.question(content, "historicalData").remove("requiredWhen");
    ObjectNode plan = Steward.question(content, "teams");
    plan.put("key", "trainingPlan").put("valueType", "TEXT").putArray("requiredIn").add("FULL");
    return content;
  }

  private static ArrayNode kinds() {
    ArrayNode kinds = DocumentJson.mapper().createArrayNode();
    kinds.addObject().put("value", "NEW").put("label", "Something new");
    kinds.addObject().put("value", "MORE").put("label", "More of what is there");
    return kinds;
  }

  private static JsonNode document(Response answer) {
    return Api.json(answer.asString()).get("document");
  }

  private static void assertVersionRefused(Response answer, String code) {
    Problems.assertProblem(answer, 422, "invalid-input");
    assertThat(answer.<String>path("errors[0].path")).isEqualTo("version");
    assertThat(answer.<String>path("errors[0].code")).isEqualTo(code);
  }

  private static Response move(String id, String ifMatch, int version, boolean dryRun) {
    var request =
        Api.as("sales")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType("application/json")
            .body("{\"version\":" + version + ",\"dryRun\":" + dryRun + "}");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post(Api.HANDOFFS + "/" + id + "/template-moves");
  }
}
