package io.handoff.deals.deal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.handoff.deals.handoff.web.Problems;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class DealResourceTest {

  private static final String DEALS = "/api/v1/deals";

  private final String deal = Api.freshDeal();
  private final String owner = UUID.randomUUID() + "@example.com";

  @Test
  void keepsADealAsItWasTold() {
    Response told = put(null, "PROPOSAL");

    assertThat(told.statusCode()).as(told.asString()).isEqualTo(201);
    Response read = Api.as("engineer").get(DEALS + "/" + deal);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.asString()).isEqualTo(told.asString());
    assertThat(read.header("ETag")).isEqualTo(told.header("ETag"));
    assertThat(read.<String>path("closeDate")).isEqualTo("2026-12-18");
    assertThat(read.<Float>path("value.amount")).isEqualTo(48000.5f);
    assertThat(read.<String>path("value.currency")).isEqualTo("EUR");
  }

  @Test
  void replacesOnlyTheVersionThatWasRead() {
    // Given
    Response told = put(null, "PROPOSAL");

    // When
    Response unnamed = put(null, "LEGAL");
    Response replaced = put(told.header("ETag"), "LEGAL");
    Response stale = put(told.header("ETag"), "SIGNED");

    // Then
    Problems.assertProblem(unnamed, 428, "if-match-missing");
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(replaced.<String>path("stage")).isEqualTo("LEGAL");
    Problems.assertProblem(stale, 412, "if-match-stale");
  }

  @Test
  void tellingTheSameAgainIsNoChange() {
    Response told = put(null, "PROPOSAL");

    Response again = put(told.header("ETag"), "PROPOSAL");

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(told.asString());
  }

  @Test
  void aStageThatALaterOneOvertookIsNoChange() {
    // Given
    put(null, "QUALIFYING", "2026-01-05T09:00:00Z");

    // When
    reach("PROPOSAL", "2026-02-10T09:00:00Z");
    reach("DISCOVERY_DONE", "2026-02-01T09:00:00Z");
    Response again = reach("PROPOSAL", "2026-02-10T09:00:00Z");

    // Then
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.<String>path("stage")).isEqualTo("PROPOSAL");
    assertThat(again.<String>path("stageChangedAt")).isEqualTo("2026-02-10T09:00:00Z");
    assertThat(again.<Integer>path("version")).isEqualTo(1);
  }

  @Test
  void aStageIsNotReachedInTheFuture() {
    put(null, "QUALIFYING");

    Response refused = reach("SIGNED", "2199-01-01T00:00:00Z");

    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<String>path("errors[0].path")).isEqualTo("at");
  }

  @Test
  void nobodyHearsOfADealThatNobodyToldOf() {
    Problems.assertProblem(Api.as("sales").get(DEALS + "/" + deal), 404, "deal-not-found");
    Problems.assertProblem(reach("SIGNED", "2026-02-10T09:00:00Z"), 404, "deal-not-found");
  }

  @Test
  void aStageIsNotReachedFarOff() {
    put(null, "QUALIFYING");

    Response refused = reach("SIGNED", "-999999999-01-01T00:00:00Z");

    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.code")).containsExactly("out-of-range");
  }

  @Test
  void moneyHasACurrency() {
    Response refused =
        Api.as("portal")
            .contentType("application/json")
            .body(body("PROPOSAL", null).replace("\"EUR\"", "\"euro\""))
            .put(DEALS + "/" + deal);

    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<String>path("errors[0].path")).isEqualTo("value.currency");
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUALIFYING", "LOST"})
  @DisplayName("R3: A deal takes no draft before discovery, nor when it is lost")
  void takesNoDraftYet(String stage) {
    put(null, stage);

    Response refused = Api.create("sales", deal, Api.completeDocument());

    Problems.assertProblem(refused, 409, "deal-takes-no-handoff");
    assertThat(refused.<String>path("currentStage")).isEqualTo(stage);
  }

  @Test
  @DisplayName("R3: A deal takes a draft right after discovery")
  void takesADraftAfterDiscovery() {
    put(null, "QUALIFYING", "2026-01-05T09:00:00Z");
    reach("DISCOVERY_DONE", "2026-02-01T09:00:00Z");

    assertThat(Api.create("sales", deal, Api.completeDocument()).statusCode()).isEqualTo(201);
  }

  @Test
  @DisplayName("R36: The earliest start stands beside the day on which the deal is to be signed")
  void showsTheCloseDateBesideTheEarliestStart() {
    put(null, "PROPOSAL");

    Response created = Api.create("sales", deal, Api.completeDocument());

    assertThat(created.<String>path("closeDate")).isEqualTo("2026-12-18");
    Response read = Api.read("sales", created.path("id"));
    assertThat(read.<String>path("closeDate")).isEqualTo("2026-12-18");
    assertThat(read.<Object>path("earliestStart")).isNotNull();
  }

  @Test
  void sendsAHandoffAgainWhenItsCloseDateIsTold() {
    // Given
    Response created = Api.create("sales", deal, Api.completeDocument());
    String address = Api.HANDOFFS + "/" + created.path("id");
    String tag = created.header("ETag");
    assertThat(Api.as("sales").header("If-None-Match", tag).get(address).statusCode())
        .isEqualTo(304);

    // When
    put(null, "PROPOSAL");

    // Then
    Response read = Api.as("sales").header("If-None-Match", tag).get(address);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.<String>path("closeDate")).isEqualTo("2026-12-18");
    assertThat(Api.version(read)).isEqualTo(Api.version(created));
  }

  @Test
  @DisplayName("R3: Deals past discovery without a draft are listed until the draft is there")
  void listsDealsWithoutADraft() {
    // Given
    put(null, "DISCOVERY_DONE");
    String early = Api.freshDeal();
    putAs(early, body("QUALIFYING", null));
    assertThat(missing()).containsExactly(deal);

    // When
    Api.create("sales", deal, Api.completeDocument());

    // Then
    assertThat(missing()).isEmpty();
  }

  @Test
  void ofManyWhoTellOfANewDealAtOnceOneIsFirst() {
    List<Integer> statuses =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> put(null, "PROPOSAL")))
            .limit(8)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(Response::statusCode)
            .toList();

    assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409, 428);
  }

  @Test
  void tellsWhichParameterItCannotRead() {
    for (String parameter : List.of("stage", "draft", "cursor")) {
      Problems.assertProblem(
          Api.as("sales").queryParam(parameter, "soon").get(DEALS), 400, "malformed-parameter");
    }
  }

  @Test
  void pagesThroughAllDealsOnce() {
    // Given
    List<String> told = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      String id = Api.freshDeal();
      putAs(id, body("PROPOSAL", "2026-03-0" + (day + 1) / 2 + "T09:00:00Z"));
      told.add(id);
    }

    // When
    List<String> listed = new ArrayList<>();
    String cursor = null;
    do {
      Response page = page(cursor);
      listed.addAll(page.path("items.dealId"));
      cursor = page.path("next");
    } while (cursor != null);

    // Then
    assertThat(listed).containsExactlyInAnyOrderElementsOf(told);
    assertThat(listed.get(0)).isEqualTo(told.get(4));
  }

  private Response page(String cursor) {
    RequestSpecification request =
        Api.as("manager").queryParam("owner", owner.toUpperCase()).queryParam("limit", 2);
    return (cursor == null ? request : request.queryParam("cursor", cursor)).get(DEALS);
  }

  private List<String> missing() {
    return Api.as("manager")
        .queryParam("draft", "missing")
        .queryParam("owner", owner)
        .get(DEALS)
        .path("items.dealId");
  }

  private Response put(String ifMatch, String stage) {
    return put(ifMatch, stage, null);
  }

  private Response put(String ifMatch, String stage, String since) {
    RequestSpecification request =
        Api.as("portal").contentType("application/json").body(body(stage, since));
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put(DEALS + "/" + deal);
  }

  private static void putAs(String id, String body) {
    Response told =
        Api.as("portal").contentType("application/json").body(body).put(DEALS + "/" + id);
    assertThat(told.statusCode()).as(told.asString()).isEqualTo(201);
  }

  private String body(String stage, String since) {
    return """
        {"source": "HubSpot", "name": "Regional reporting", "customer": "Harbour Foods",
         "stage": "%s", %s "closeDate": "2026-12-18",
         "value": {"amount": 48000.50, "currency": "EUR"},
         "owner": {"name": "Mei Tanaka", "email": "%s"}}
        """
        .formatted(stage, since == null ? "" : "\"stageChangedAt\": \"" + since + "\",", owner);
  }

  private Response reach(String stage, String at) {
    return Api.as("portal")
        .contentType("application/json")
        .body("{\"stage\": \"%s\", \"at\": \"%s\"}".formatted(stage, at))
        .post(DEALS + "/" + deal + "/stage-changes");
  }
}
