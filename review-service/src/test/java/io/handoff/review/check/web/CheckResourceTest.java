package io.handoff.review.check.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.CheckDescription;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@FeatureTest
class CheckResourceTest {

  TokenIssuer issuer;

  private Response run(String body) {
    return given()
        .auth()
        .oauth2(issuer.tokenFor("portal-1", "portal"))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/checks/runs");
  }

  private Response run(HandoffDocument document) {
    return run("{\"document\":" + DocumentJson.write(document) + "}");
  }

  @Test
  void listsTheCatalogue() {
    Response checks = given().auth().oauth2(issuer.tokenFor("mei", "sales")).get("/api/v1/checks");

    assertThat(checks.<List<String>>path("checks.id"))
        .startsWith("HO-DATE-001")
        .contains("HO-SCOPE-001");
    assertThat(checks.<String>path("checks[0].severity")).isEqualTo("BLOCKING");
    assertThat(checks.<String>path("checks[0].family")).isEqualTo("DATE");
    assertThat(checks.<String>path("checks[0].page")).isEqualTo("/docs/checks/HO-DATE-001");
    assertThat(checks.<String>path("checks[0].question")).endsWith("?");
    assertThat(checks.<String>path("checks[0].goodExample")).isNotBlank();
    assertThat(checks.<List<String>>path("checks[0].reads")).isNotEmpty();
  }

  @Test
  void checksADocumentWithoutKeepingIt() {
    Response findings = run(DocumentFixture.regionalReporting());

    assertThat(findings.statusCode()).as(findings.asString()).isEqualTo(200);
    assertThat(findings.<List<String>>path("findings.id"))
        .contains("HO-SCOPE-001:exclusions")
        .contains("HO-EVIDENCE-001:answers.purchaseStatement.evidence.kind");
  }

  @Test
  void saysHowEachCheckEnded() {
    Response run =
        run(
            "{\"document\":"
                + DocumentJson.write(DocumentFixture.cleanWith("{'exclusions':null,'load':null}"))
                + "}");

    assertThat(run.<String>path("outcomes.find { it.check == 'HO-SCOPE-001' }.outcome"))
        .isEqualTo("FAIL");
    assertThat(run.<String>path("outcomes.find { it.check == 'HO-VOLUME-003' }.outcome"))
        .isEqualTo("NOT_APPLICABLE");
    assertThat(run.<String>path("outcomes.find { it.check == 'HO-OWNER-001' }.outcome"))
        .isEqualTo("PASS");
    assertThat(run.<List<String>>path("outcomes.check"))
        .containsExactlyElementsOf(
            CheckCatalogue.descriptions().stream().map(CheckDescription::id).toList());
  }

  @Test
  void refusesATemplateWithAnUnknownCheck() {
    assertProblem(
            run(
                "{\"document\":"
                    + DocumentJson.write(DocumentFixture.clean())
                    + ",\"template\":{\"version\":3,\"checks\":{\"HO-SCOPE-999\":\"OFF\"}}}"),
            422,
            "invalid-input")
        .with("errors[0].path", "template.checks.HO-SCOPE-999")
        .with("errors[0].code", "unknown-check");
  }

  @Test
  void checksByTheTemplateThatIsSent() {
    Response run =
        run(
            "{\"document\":"
                + DocumentJson.write(DocumentFixture.regionalReporting())
                + ",\"template\":{\"version\":3,\"checks\":{\"HO-SCOPE-001\":\"OFF\",\"HO-EVIDENCE-001\":\"WARNING\"}}}");

    assertThat(run.statusCode()).as(run.asString()).isEqualTo(200);
    assertThat(run.<List<String>>path("outcomes.check")).doesNotContain("HO-SCOPE-001");
    assertThat(
            run.<List<String>>path("findings.findAll { it.check == 'HO-EVIDENCE-001' }.severity"))
        .containsOnly("WARNING");
  }

  @Test
  void answersThePageOfACheckToAnybody() {
    String page = run(DocumentFixture.regionalReporting()).path("findings[0].page");

    Response markdown = given().get(page);
    Response html = given().accept("text/html,*/*;q=0.8").get(page);
    Response json = given().accept("application/json").get(page);

    assertThat(markdown.contentType()).startsWith("text/markdown");
    assertThat(markdown.asString()).startsWith("# " + page.substring(page.lastIndexOf('/') + 1));
    assertThat(html.contentType()).startsWith("text/html");
    assertThat(html.asString()).startsWith("<!DOCTYPE html>").contains("Why it matters");
    assertProblem(json, 406, "not-acceptable");
    assertProblem(given().get("/docs/checks/HO-SCOPE-999"), 404, "not-found");
  }

  @Test
  void findsNothingInAGoodDocument() {
    assertThat(run(DocumentFixture.clean()).<List<String>>path("findings")).isEmpty();
  }

  @Test
  void namesEveryFaultOfAMalformedDocument() {
    assertProblem(
            run(
                """
                {"document":{"answers":{"q":{"status":"SURE","owner":{"nam":"x"}}},
                 "milestones":{"m1":{"promisedDate":"soon"}}}}
                """),
            422,
            "invalid-input")
        .with(
            "errors.path",
            List.of(
                "document.answers.q.owner.nam",
                "document.answers.q.status",
                "document.milestones.m1.promisedDate"));
  }

  @Test
  void namesABadItemId() {
    assertProblem(run("{\"document\":{\"risks\":{\"1 2\":{}}}}"), 422, "invalid-input");
  }

  @Test
  void asksForTheDocument() {
    assertProblem(run("{}"), 422, "invalid-input").with("errors[0].path", "document");
  }

  @Test
  void saysThatANumberIsBeyondAll() {
    assertProblem(
            run("{\"document\":{\"limits\":{\"l\":{\"amount\":1e99999999999}}}}"),
            400,
            "malformed-json")
        .with("detail", "A number in the body is too large or too small to be read; correct it.");
  }

  @Test
  void refusesAnotherMediaType() {
    Response answer =
        given()
            .auth()
            .oauth2(issuer.tokenFor("portal-1", "portal"))
            .contentType(ContentType.TEXT)
            .body("hello")
            .post("/api/v1/checks/runs");

    assertProblem(answer, 415, "unsupported-media-type");
  }

  @Test
  void refusesABodyOverTheLimit() {
    assertProblem(
        run("{\"document\":{\"title\":\"" + "x".repeat(600 * 1024) + "\"}}"),
        413,
        "body-too-large");
  }
}
