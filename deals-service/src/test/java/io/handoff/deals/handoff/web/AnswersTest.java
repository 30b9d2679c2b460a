package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers are held against the template at every save, and shown as they stand. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AnswersTest {

  private static final String MISFITS =
      """
      {"answers": {
        "oneSystem": {"status": "ASSUMED"},
        "dealKind": {"value": {"choice": "BIG"}},
        "launchWindow": {"value": {"number": 5}}}}
      """;

  @Test
  void aSaveRefusesEverythingThatDoesNotFitAndSavesNothing() {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());

    // When
    Response patched = Api.patch("sales", created.path("id"), created.header("ETag"), MISFITS);
    Response drafted = Api.create("sales", Api.freshDeal(), Api.json(MISFITS));

    // Then
    Problems.assertProblem(patched, 422, "invalid-input");
    assertThat(patched.<List<String>>path("errors.path"))
        .containsExactlyInAnyOrder(
            "answers.oneSystem",
            "answers.dealKind.value.choice",
            "answers.launchWindow.value.number");
    assertThat(Api.read("sales", created.path("id")).header("ETag"))
        .isEqualTo(created.header("ETag"));
    Problems.assertProblem(drafted, 422, "invalid-input");
    assertThat(drafted.<List<String>>path("errors.path"))
        .contains("document.answers.oneSystem", "document.answers.launchWindow.value.number");
  }

  @Test
  @DisplayName("R81: What the customer said and what we think are kept and read back apart")
  void keepsFactAndAssumptionApart() {
    // Given
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers/usage")
        .put("customerFact", "500 internal users now")
        .put("salesAssumption", "5,000 in a year")
        .put("status", "ASSUMED");

    // When
    Response created = Api.create("sales", Api.freshDeal(), document);
    Response forgotten =
        Api.patch(
            "sales",
            created.path("id"),
            created.header("ETag"),
            "{\"answers\":{\"usage\":{\"salesAssumption\":null}}}");

    // Then
    assertThat(created.<String>path("document.answers.usage.customerFact"))
        .isEqualTo("500 internal users now");
    assertThat(created.<String>path("document.answers.usage.salesAssumption"))
        .isEqualTo("5,000 in a year");
    assertThat(forgotten.<String>path("document.answers.usage.customerFact"))
        .isEqualTo("500 internal users now");
    assertThat(forgotten.<String>path("document.answers.usage.salesAssumption")).isNull();
  }

  @Test
  @DisplayName("R82: An unknown is shown as unknown by its date")
  void showsWhenAnUnknownWillBeKnown() {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());

    Map<String, Map<String, Object>> standing = standing(created.path("id"));

    assertThat(standing.get("answers.successMeasure"))
        .containsEntry("state", "UNKNOWN")
        .containsEntry("shown", "unknown by 2026-12-01")
        .containsEntry("required", true);
    assertThat(standing.get("answers.goal")).containsEntry("shown", "assumed");
    assertThat(standing.get("answers.teams"))
        .containsEntry("state", "MISSING")
        .containsEntry("required", false);
  }

  @Test
  @DisplayName("R85: Every answer has one owner: its own, else the sales owner")
  void everyAnswerHasOneOwner() {
    // Given
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers/goal/owner")
        .put("name", "Jon Weber")
        .put("email", "jon.weber@example.com");

    // When
    String id = Api.create("sales", Api.freshDeal(), document).path("id");

    // Then
    assertThat(owner(id, "answers.goal")).isEqualTo("jon.weber@example.com");
    assertThat(owner(id, "answers.whyNow")).isEqualTo("mei.tanaka@example.com");
    assertThat(standing(id).values()).allSatisfy(row -> assertThat(row.get("owner")).isNotNull());
  }

  @Test
  @DisplayName("R51: An answer is split by region, each with a status and an owner of its own")
  void splitsAnAnswerByRegion() {
    // Given
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers")
        .set(
            "currentProcess",
            Api.json(
                """
        {"segments": {
          "north": {"name": "North", "customerFact": "CSV from the CRM", "status": "ASSUMED",
                    "owner": {"name": "Jon Weber", "email": "jon.weber@example.com"}},
          "east": {"name": "East", "status": "UNKNOWN", "followUpDate": "2026-12-04",
                   "owner": {"name": "Mei Tanaka", "email": "mei.tanaka@example.com"}}}}
        """));

    // When
    String id = Api.create("sales", Api.freshDeal(), document).path("id");

    // Then
    Map<String, Map<String, Object>> standing = standing(id);
    assertThat(standing.get("answers.currentProcess")).containsEntry("shown", "by segment");
    assertThat(standing.get("answers.currentProcess.segments.north"))
        .containsEntry("state", "ASSUMED");
    assertThat(standing.get("answers.currentProcess.segments.east"))
        .containsEntry("shown", "unknown by 2026-12-04");
    assertThat(owner(id, "answers.currentProcess.segments.north"))
        .isEqualTo("jon.weber@example.com");
  }

  @Test
  @DisplayName("R51: All the same everywhere is a guess until it is proved")
  void doubtsThatAllIsTheSame() {
    // Given
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers/currentProcess")
        .put("salesAssumption", "All regions use the old CRM.")
        .put("status", "ASSUMED");
    Response created = Api.create("sales", Api.freshDeal(), document);

    // When
    Response preflight = preflight(created.path("id"));
    Response submitted = Api.submit("sales", created.path("id"), created.header("ETag"));

    // Then
    assertThat(preflight.<List<String>>path("advice.path"))
        .contains("answers.currentProcess.segments");
    assertThat(preflight.<List<Object>>path("missing")).isEmpty();
    assertThat(submitted.statusCode()).as("advice refuses nothing").isEqualTo(201);
  }

  private static Response preflight(String id) {
    return Api.as("sales").get(Api.HANDOFFS + "/" + id + "/preflight");
  }

  private static String owner(String id, String path) {
    return (String) ((Map<?, ?>) standing(id).get(path).get("owner")).get("email");
  }

  private static Map<String, Map<String, Object>> standing(String id) {
    List<Map<String, Object>> rows =
        Api.as("engineer").get(Api.HANDOFFS + "/" + id + "/answers").path("$");
    return rows.stream().collect(Collectors.toMap(row -> (String) row.get("path"), row -> row));
  }
}
