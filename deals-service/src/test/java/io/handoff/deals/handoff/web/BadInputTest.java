package io.handoff.deals.handoff.web;

import static io.handoff.deals.handoff.web.Api.HANDOFFS;
import static io.handoff.deals.handoff.web.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class BadInputTest {

  @Test
  void saysWhereBrokenJsonStops() {
    Response answer = post("{\"dealId\": \"D-1\",\n \"document\": {");

    Problems.assertProblem(answer, 400, "malformed-json");
    assertThat(answer.<String>path("detail")).contains("line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{} {}"})
  void refusesWhatIsNotOneObject(String body) {
    Problems.assertProblem(post(body), 400, "malformed-json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dealId | {'dealId': 'a', 'dealId': 'b'}",
        "document.promises.p1 | {'document': {'promises': {'p1': {}, 'p2': {}, 'p1': {'text': 'x'}}}}",
        "document.answers.goal.status | {'document': {'answers': {'goal': {'status': 1, 'status': 2}}}}"
      })
  void refusesAnIdThatComesTwice(String path, String body) {
    Response answer = post(body.replace('\'', '"'));

    Problems.assertProblem(answer, 422, "invalid-input");
    assertThat(answer.<List<String>>path("errors.path")).containsExactly(path);
    assertThat(answer.<List<String>>path("errors.code")).containsExactly("duplicate");
  }

  @Test
  void namesEveryFaultWithItsPath() {
    Response answer =
        post(
            """
            {"dealId": 5, "colour": "red", "document": {
              "title": ["no"],
              "answers": {"whyNow": {"status": "MAYBE", "followUpDate": "Friday", "mood": 1}},
              "promises": {"p 1": {"text": "x"}},
              "milestones": {"m1": {"promisedDate": "2026-13-01", "inputs": "i1"}},
              "scopeItems": {"s1": {"quantity": 2.5}}
            }}
            """);

    Problems.assertProblem(answer, 422, "invalid-input");
    assertThat(answer.<List<String>>path("errors.path"))
        .contains(
            "dealId",
            "colour",
            "document.title",
            "document.answers.whyNow.status",
            "document.answers.whyNow.followUpDate",
            "document.answers.whyNow.mood",
            "document.milestones.m1.promisedDate",
            "document.milestones.m1.inputs",
            "document.scopeItems.s1.quantity");
    assertThat(answer.asString()).as("no submitted value is echoed").doesNotContain("MAYBE");
  }

  @Test
  void refusesDaysFarOff() {
    Response answer =
        post(
            """
            {"dealId": "D", "document": {
              "answers": {"whyNow": {"followUpDate": "+999999999-12-31"},
                "launchWindow": {"value": {"from": "0202-06-01", "to": "2200-01-01"}}},
              "milestones": {"m1": {"promisedDate": "1999-12-31", "requestedDate": "2000-01-01"}}
            }}
            """);

    Problems.assertProblem(answer, 422, "invalid-input");
    assertThat(answer.<List<String>>path("errors.path"))
        .containsExactlyInAnyOrder(
            "document.answers.whyNow.followUpDate",
            "document.answers.launchWindow.value.from",
            "document.answers.launchWindow.value.to",
            "document.milestones.m1.promisedDate");
    assertThat(answer.<List<String>>path("errors.code")).containsOnly("out-of-range");
    assertThat(answer.<List<String>>path("errors.message"))
        .containsOnly("Send a day from 2000-01-01 to 2199-12-31.");
  }

  @Test
  void namesViolatedBoundsWithTheirPath() {
    Response answer =
        post(
            """
            {"dealId": " ", "document": {
              "title": "%s", "promises": {"p 1": {"text": "x"}}}}
            """
                .formatted("x".repeat(201)));

    Problems.assertProblem(answer, 422, "invalid-input");
    assertThat(answer.<List<Map<String, String>>>path("errors"))
        .extracting(fault -> fault.get("path") + " " + fault.get("code"))
        .contains("dealId not-blank", "document.title size", "document.promises.p 1 item-id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "\\udc00"})
  void refusesTextThatCannotBeStored(String text) {
    Response answer = post("{\"dealId\":\"D\",\"document\":{\"title\":\"" + text + "\"}}");

    Problems.assertProblem(answer, 422, "invalid-input");
    assertThat(answer.<List<String>>path("errors.path")).containsExactly("document.title");
    assertThat(answer.<List<String>>path("errors.code")).containsExactly("unstorable-text");
  }

  @Test
  void refusesABodyOver512KilobytesHoweverItIsSent() {
    String body = "{\"dealId\":\"" + "x".repeat(530_000) + "\"}";

    Problems.assertProblem(post(body), 413, "body-too-large");
  }

  @Test
  void refusesAMediaTypeItDoesNotTake() {
    Response answer = as("sales").contentType("text/plain").body("hi").post(HANDOFFS);

    Problems.assertProblem(answer, 415, "unsupported-media-type");
    assertThat(answer.<String>path("detail")).contains("application/json");
  }

  @Test
  void refusesAMethodAndAnAddressThatDoNotExist() {
    Problems.assertProblem(as("sales").delete(HANDOFFS), 405, "method-not-allowed");
    assertThat(as("sales").delete(HANDOFFS).<String>path("detail")).contains("/q/openapi");
    assertThat(as("sales").get("/nothing").<String>path("detail")).contains("/q/openapi");
    Problems.assertProblem(as("sales").get("/api/v1/nothing"), 404, "not-found");
    Problems.assertProblem(as("sales").get("/nothing"), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({"limit=0", "limit=101", "limit=ten", "cursor=x", "state=HAPPY"})
  void refusesAParameterThatIsNotReadable(String parameter) {
    Response answer = as("sales").get(HANDOFFS + "?" + parameter);

    assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void asksForAToken() {
    Problems.assertProblem(given().get(HANDOFFS), 401, "unauthenticated");
    List.of(
            Parts.issuer().token("sales").roles("sales").expired().sign(),
            Parts.issuer().token("sales").roles("sales").audience("other").sign(),
            Parts.issuer().token("sales").roles("sales").issuer("http://other.example").sign(),
            Parts.issuer().token("sales").roles("sales").unsigned(),
            Parts.issuer().tokenFor("sales", "sales") + "x",
            "not-a-token")
        .forEach(
            token ->
                Problems.assertProblem(
                    given().auth().oauth2(token).get(HANDOFFS), 401, "unauthenticated"));
  }

  @Test
  void hidesWhatDoesNotExistAndWhatIsNotTheirs() {
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");

    Problems.assertProblem(
        Api.read("sales", UUID.randomUUID().toString()), 404, "handoff-not-found");
    Problems.assertProblem(Api.read("sales", "HO-999999999"), 404, "handoff-not-found");
    Problems.assertProblem(Api.read("sales", "what"), 404, "handoff-not-found");
    Problems.assertProblem(
        as("internal", "portal").get(HANDOFFS + "/" + id), 404, "handoff-not-found");
  }

  @Test
  void letsOnlyTheOwnerAndCollaboratorsEdit() {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    String etag = created.header("ETag");

    Problems.assertProblem(
        Api.patch("sales2", id, etag, "{\"title\":\"Mine\"}"), 403, "not-yours-to-edit");
    Response invited =
        Api.patch(
            "sales",
            id,
            etag,
            "{\"collaborators\":{\"c1\":{\"name\":\"Jon\",\"email\":\"jon.weber@example.com\"}}}");
    assertThat(invited.statusCode()).as(invited.asString()).isEqualTo(200);
    assertThat(Api.patch("sales2", id, invited.header("ETag"), "{\"title\":\"Ours\"}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void asksForTheVersionThatIsChanged() {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");

    Problems.assertProblem(
        Api.patch("sales", id, null, "{\"title\":\"A\"}"), 428, "if-match-missing");
    Problems.assertProblem(
        Api.patch("sales", id, "\"77\"", "{\"title\":\"A\"}"), 412, "if-match-stale");
    Problems.assertProblem(
        Api.patch("sales", id, "W/" + created.header("ETag"), "{\"title\":\"A\"}"),
        412,
        "if-match-stale");
  }

  @Test
  void refusesWhatTheStateDoesNotAllow() {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    Problems.assertProblem(Api.withdraw("sales", id, created.header("ETag")), 409, "wrong-state");
    Response submitted = Api.submit("sales", id, created.header("ETag"));
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);

    Response again = Api.submit("sales", id, submitted.header("ETag"));

    Problems.assertProblem(again, 409, "wrong-state");
    assertThat(again.<String>path("currentState")).isEqualTo("SUBMITTED");
    Problems.assertProblem(
        Api.patch("sales", id, submitted.header("ETag"), "{\"title\":\"A\"}"), 409, "wrong-state");
  }

  @Test
  void keepsOneActiveHandoffPerDeal() {
    String deal = Api.freshDeal();
    String number = Api.create("sales", deal, Api.completeDocument()).path("number");

    Response second = Api.create("sales", deal, Api.completeDocument());

    Problems.assertProblem(second, 409, "deal-has-handoff");
    assertThat(second.<String>path("number")).isEqualTo(number);
  }

  @Test
  void tellsEverythingThatKeepsARecordFromBeingSubmitted() {
    ObjectNode document = Api.completeDocument();
    document.remove("customer");
    ((ObjectNode) document.get("answers")).remove("goal");
    ((ObjectNode) document.at("/answers/successMeasure")).remove("owner");
    document.set("engineeringOwner", document.get("salesOwner"));
    Response created = Api.create("sales", Api.freshDeal(), document);

    Response refused = Api.submit("sales", created.path("id"), created.header("ETag"));

    Problems.assertProblem(refused, 422, "incomplete");
    assertThat(refused.<List<String>>path("errors.path"))
        .containsExactly(
            "customer", "answers.goal", "answers.successMeasure.owner", "engineeringOwner");
    Response preflight = as("sales").get(HANDOFFS + "/" + created.path("id") + "/preflight");
    assertThat(preflight.<List<Object>>path("missing")).isEqualTo(refused.path("errors"));
  }

  @ParameterizedTest
  @CsvSource({
    "Finance team, ana.ruiz@example.org",
    "Ana and Ben, ana.ruiz@example.org",
    "Ana Ruiz, it@example.org",
    "Ana Ruiz, not-an-address"
  })
  void asksForOnePersonWhereAnOwnerStands(String name, String email) {
    ObjectNode document = Api.completeDocument();
    ((ObjectNode) document.get("decisionMaker")).put("name", name).put("email", email);
    Response created = Api.create("sales", Api.freshDeal(), document);

    Response refused = Api.submit("sales", created.path("id"), created.header("ETag"));

    Problems.assertProblem(refused, 422, "incomplete");
    assertThat(refused.<List<String>>path("errors.code")).containsExactly("not-one-person");
  }

  private static Response post(String body) {
    return as("sales").contentType("application/json").body(body).post(HANDOFFS);
  }
}
