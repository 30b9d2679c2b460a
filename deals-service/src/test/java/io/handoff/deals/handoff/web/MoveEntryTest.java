package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class MoveEntryTest {

  private static final String DOCUMENT =
      """
      {
        "questions": {
          "q1": {
            "text": "Who grants access?",
            "owner": {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"},
            "dueDate": "2026-12-01"
          },
          "q2": {"text": "How many sites?", "outcome": "Three"}
        },
        "risks": {"q2": {"text": "The interface is shaky", "impactDays": 3}},
        "assumptions": {"a1": {"text": "One CRM", "checkBy": "2026-12-02"}},
        "milestones": {"m1": {"name": "Live", "inputs": ["answers.goal", "questions.q1"]}}
      }
      """;

  @Test
  @DisplayName("R93: Turning a question into an assumption is one logged step that loses nothing")
  void movesAQuestionToTheAssumptions() {
    // Given
    String id = draft();

    // When
    Response moved = move(id, "questions.q1", "assumptions", false);

    // Then
    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
    assertThat(moved.<String>path("path")).isEqualTo("assumptions.q1");
    Map<String, Object> entry = moved.path("handoff.document.assumptions.q1");
    assertThat(entry).containsEntry("text", "Who grants access?");
    assertThat(entry).containsEntry("checkBy", "2026-12-01");
    assertThat(entry).containsKey("owner");
    assertThat(moved.<Object>path("handoff.document.questions.q1")).isNull();
    assertThat(moved.<Integer>path("handoff.documentVersion")).isEqualTo(2);
    assertThat(moved.<List<String>>path("handoff.document.milestones.m1.inputs"))
        .containsExactly("answers.goal", "assumptions.q1");
    Response trail = Api.as("sales").get(Api.HANDOFFS + "/" + id + "/trail");
    assertThat(trail.<String>path("[1].step")).isEqualTo("ENTRY_MOVED");
    assertThat(trail.<String>path("[1].note")).isEqualTo("questions.q1 to assumptions.q1");
    Response changes = Api.as("sales").get(Api.HANDOFFS + "/" + id + "/changes?from=v1");
    assertThat(changes.<List<String>>path("items.findAll { it.kind == 'MOVED' }.movedFrom"))
        .containsExactly("questions.q1");
  }

  @Test
  @DisplayName("R93: What has no place in the other register is never lost silently")
  void losesNothingUnlessToldTo() {
    // Given
    String id = draft();

    // When
    Response refused = move(id, "questions.q1", "risks", false);

    // Then
    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<String>path("errors[0].path")).isEqualTo("questions.q1.dueDate");
    assertThat(refused.<String>path("errors[0].message")).startsWith("A risk has no place for it.");

    // When
    Response moved = move(id, "questions.q1", "risks", true);

    // Then
    Map<String, Object> entry = moved.path("handoff.document.risks.q1");
    assertThat(entry).containsEntry("text", "Who grants access?");
    assertThat(entry).containsKey("owner").doesNotContainKey("dueDate");
  }

  @Test
  @DisplayName("R93: An entry takes a fresh item id where its own is taken")
  void takesAFreshIdWhereItsOwnIsTaken() {
    Response moved = move(draft(), "questions.q2", "risks", true);

    assertThat(moved.<String>path("path")).isEqualTo("risks.q2-2");
    assertThat(moved.<Integer>path("handoff.document.risks.q2.impactDays")).isEqualTo(3);
    assertThat(moved.<String>path("handoff.document.risks.'q2-2'.text"))
        .isEqualTo("How many sites?");
  }

  @ParameterizedTest
  @CsvSource({
    "questions.q9, risks, from",
    "questions, risks, from",
    "questions.q1.text, risks, from",
    "milestones.m1, risks, from",
    "questions.q1, questions, to",
    "questions.q1, milestones, to",
    "'', '', from"
  })
  void refusesWhatCannotMove(String from, String to, String path) {
    Response refused = move(draft(), from, to, true);

    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.path")).contains(path);
  }

  @Test
  void movesOnlyTheVersionThatWasRead() {
    String id = draft();

    Problems.assertProblem(move(id, null, "questions.q1", "assumptions"), 428, "if-match-missing");
    Problems.assertProblem(move(id, "\"7\"", "questions.q1", "assumptions"), 412, "if-match-stale");
  }

  @Test
  void movesNothingWhileAReviewRuns() {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    Api.submit("sales", created.path("id"), created.header("ETag"));

    Problems.assertProblem(
        move(created.path("id"), "questions.q1", "risks", true), 409, "wrong-state");
  }

  private static String draft() {
    return Api.create("sales", Api.freshDeal(), Api.json(DOCUMENT)).path("id");
  }

  private static Response move(String id, String from, String to, boolean drop) {
    return Api.as("sales")
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{\"from\": \"" + from + "\", \"to\": \"" + to + "\", \"drop\": " + drop + "}")
        .post(Api.HANDOFFS + "/" + id + "/moves");
  }

  private static Response move(String id, String ifMatch, String from, String to) {
    var request = Api.as("sales").contentType("application/json");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request
        .body("{\"from\": \"" + from + "\", \"to\": \"" + to + "\"}")
        .post(Api.HANDOFFS + "/" + id + "/moves");
  }
}
