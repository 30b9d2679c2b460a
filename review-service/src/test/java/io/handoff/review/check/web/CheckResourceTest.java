package io.handoff.review.check.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
