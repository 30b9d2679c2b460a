package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The preflight says what a submit refuses, neither more nor less. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PreflightTest {

  private static final int DOCUMENTS = 100;

  @Test
  @DisplayName("R12: For random documents, the preflight is empty if and only if a submit passes")
  void agreesWithSubmit() {
    int accepted = 0;
    int refused = 0;
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      // Given
      Response draft = draft(RandomDocument.of(seed), seed % 2 == 0 ? "SHORT" : "FULL");
      String id = draft.path("id");

      // When
      Response preflight = preflight(id);
      Response submit = Api.submit("sales", id, draft.header("ETag"));

      // Then
      List<Map<String, String>> missing = preflight.path("missing");
      boolean passes = submit.statusCode() == 201;
      assertThat(passes).as("seed " + seed + ": " + submit.asString()).isEqualTo(missing.isEmpty());
      assertThat(preflight.<Boolean>path("submittable")).as("seed " + seed).isEqualTo(passes);
      if (passes) {
        accepted++;
        assertThat(preflight(id).<Boolean>path("submittable")).isFalse();
      } else {
        refused++;
        assertThat(submit.<List<Map<String, String>>>path("errors"))
            .as("seed " + seed)
            .isEqualTo(missing)
            .allSatisfy(PreflightTest::saysWhatToType);
      }
    }
    assertThat(accepted).as("documents that pass").isGreaterThan(DOCUMENTS / 10);
    assertThat(refused).as("documents that do not").isGreaterThan(DOCUMENTS / 10);
  }

  @Test
  @DisplayName("R12: What was returned has a preflight that agrees with the next submit, too")
  void agreesWithTheNextSubmit() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      // Given
      Response draft = draft(Api.completeDocument(), "FULL");
      String id = draft.path("id");
      assertThat(Api.submit("sales", id, draft.header("ETag")).statusCode()).isEqualTo(201);
      Api.giveBack(id);
      Response changed =
          Api.patch(
              "sales",
              id,
              Api.read("sales", id).header("ETag"),
              RandomDocument.change(Api.completeDocument(), RandomDocument.of(seed)));
      assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);

      // When
      List<Map<String, String>> missing = preflight(id).path("missing");
      Response submit = Api.submit("sales", id, changed.header("ETag"));

      // Then
      assertThat(submit.statusCode() == 201)
          .as("seed " + seed + ": " + submit.asString())
          .isEqualTo(missing.isEmpty());
      assertThat(missing.isEmpty() ? List.of() : submit.path("errors")).isEqualTo(missing);
    }
  }

  @Test
  @DisplayName("R12: An empty draft is told everything that is missing at once")
  void tellsAnEmptyDraftEverything() {
    Response draft = draft(DocumentJson.mapper().createObjectNode(), "FULL");

    List<String> missing = preflight(draft.path("id")).path("missing.path");

    assertThat(missing)
        .contains(
            "title",
            "customer",
            "buyer",
            "decisionMaker",
            "engineeringOwner",
            "answers.purchaseStatement",
            "answers.successMeasure",
            "answers.outsideDeadline",
            "scopeItems",
            "load",
            "securityAsks");
    assertThat(missing.stream().filter("securityAsks"::equals)).hasSize(9);
  }

  @Test
  @DisplayName("R9: A short handoff asks for less security, and never for none")
  void asksAShortHandoffForTheSecurityCore() {
    Response draft = draft(DocumentJson.mapper().createObjectNode(), "SHORT");

    List<String> missing = preflight(draft.path("id")).path("missing.path");

    assertThat(missing.stream().filter("securityAsks"::equals)).hasSize(5);
    assertThat(missing).doesNotContain("load", "answers.outsideDeadline");
  }

  @Test
  @DisplayName("R11: Context, however long, answers nothing")
  void contextNeverCounts() {
    // Given
    ObjectNode wordy = DocumentJson.mapper().createObjectNode();
    wordy
        .withObject("/answers/context")
        .put("customerFact", "They told us everything. ".repeat(300))
        .put("status", "CONFIRMED");

    // When
    Response with = draft(wordy, "FULL");
    Response without = draft(DocumentJson.mapper().createObjectNode(), "FULL");

    // Then
    assertThat(preflight(with.path("id")).<List<String>>path("missing.path"))
        .containsAll(preflight(without.path("id")).path("missing.path"));
  }

  private static void saysWhatToType(Map<String, String> fault) {
    assertThat(fault.get("path")).isNotBlank();
    assertThat(fault.get("code")).matches("[a-z-]+");
    assertThat(fault.get("message")).matches("(?s)[A-Z].{10,}\\.");
  }

  private static Response preflight(String id) {
    return Api.as("sales").get(Api.HANDOFFS + "/" + id + "/preflight");
  }

  private static Response draft(ObjectNode document, String profile) {
    ObjectNode request =
        DocumentJson.mapper()
            .createObjectNode()
            .put("dealId", Api.freshDeal())
            .put("profile", profile);
    request.set("document", document);
    Response created =
        Api.as("sales").contentType("application/json").body(request.toString()).post(Api.HANDOFFS);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created;
  }
}
