package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test finds only its own: by a customer, an owner or a word that no other test has. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class FindHandoffsTest {

  private final String mine = "x" + UUID.randomUUID().toString().replace("-", "");

  @Test
  @DisplayName("R2: Everybody finds the one record of a deal without hunting")
  void findsTheRecordOfADeal() {
    // Given
    String deal = Api.freshDeal();
    String id = Api.create("sales", deal, Api.completeDocument()).path("id");

    // When
    List<String> asSales = ids(find("sales", Map.of("deal", deal)));
    List<String> asEngineer = ids(find("engineer", Map.of("deal", deal)));

    // Then
    assertThat(asSales).containsExactly(id);
    assertThat(asEngineer).containsExactly(id);
  }

  @Test
  void combinesFilters() {
    // Given
    String draft = create(Api.completeDocument().put("customer", mine));
    String submitted = create(Api.completeDocument().put("customer", mine));
    Api.submit("sales", submitted, Api.read("sales", submitted).header("ETag"));
    create(Api.completeDocument().put("customer", mine + " and sons"));

    // When, Then
    String customer = mine.toUpperCase(Locale.ROOT);
    assertThat(ids(find("sales", Map.of("customer", customer)))).containsExactly(submitted, draft);
    assertThat(ids(find("sales", Map.of("customer", mine, "state", "DRAFT"))))
        .containsExactly(draft);
    assertThat(ids(find("sales", Map.of("customer", mine, "turn", "engineering"))))
        .containsExactly(submitted);
    assertThat(ids(find("sales", Map.of("customer", mine, "turn", "mine", "owner", "me"))))
        .containsExactly(draft);
    assertThat(ids(find("sales2", Map.of("customer", mine, "turn", "mine")))).isEmpty();
    assertThat(ids(find("sales", Map.of("q", mine, "state", "SUBMITTED"))))
        .containsExactly(submitted);
  }

  @Test
  void filtersByTheStageOfTheDeal() {
    // Given
    String deal = Api.freshDeal();
    String id = Api.create("sales", deal, Api.completeDocument().put("customer", mine)).path("id");
    create(Api.completeDocument().put("customer", mine));

    // When
    Api.as("portal")
        .contentType("application/json")
        .body("{\"source\":\"HubSpot\",\"name\":\"x\",\"customer\":\"y\",\"stage\":\"LEGAL\"}")
        .put("/api/v1/deals/" + deal)
        .then()
        .statusCode(201);

    // Then
    Response found = find("sales", Map.of("customer", mine, "stage", "LEGAL"));
    assertThat(ids(found)).containsExactly(id);
    assertThat(found.<String>path("items[0].stage")).isEqualTo("LEGAL");
    assertThat(ids(find("sales", Map.of("customer", mine, "stage", "SIGNED")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Łódź depot, łódź",
    "Crème brûlée, creme BRULEE",
    "東京支店の報告, 京支店",
    "لوحة تقارير, تقارير",
    "Ops-dashboard (v2), dashboard v2",
    "Reporting, rep"
  })
  void searchesInAnyScript(String title, String typed) {
    // Given
    String id = create(Api.completeDocument().put("title", title).put("customer", mine));

    // When
    Response found = find("sales", Map.of("q", typed + " " + mine));

    // Then
    assertThat(ids(found)).containsExactly(id);
  }

  @Test
  void searchesAnswersAsTheyAreNow() {
    // Given
    String id = create(Api.completeDocument().put("customer", mine));
    Map<String, String> older = Map.of("q", mine + " quarterly");
    assertThat(ids(find("sales", older))).isEmpty();

    // When
    Response patched =
        Api.patch(
            "sales",
            id,
            Api.read("sales", id).header("ETag"),
            "{\"answers\": {\"goal\": {\"salesAssumption\": \"Quarterly reports in minutes\"}}}");

    // Then
    assertThat(patched.statusCode()).isEqualTo(200);
    assertThat(ids(find("sales", older))).containsExactly(id);
    assertThat(ids(find("sales", Map.of("q", mine + " faster")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE handoff; --",
        "a' | 'b",
        "\\",
        "x & !",
        "%",
        "foo:* <-> bar",
        "\"a"
      })
  void takesAnythingAsWords(String typed) {
    Response found = find("sales", Map.of("q", typed));

    assertThat(found.statusCode()).as(found.asString()).isIn(200, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer", "q"})
  void pagesInAStableOrder(String filter) {
    // Given
    List<String> newestFirst = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      newestFirst.add(0, create(Api.completeDocument().put("customer", mine)));
    }

    // When
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request =
          Api.as("sales").queryParam(filter, mine).queryParam("limit", 2);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      Response page = request.get(Api.HANDOFFS);
      seen.addAll(ids(page));
      cursor = page.path("next");
    } while (cursor != null);

    // Then
    assertThat(seen).isEqualTo(newestFirst);
  }

  @Test
  void showsAPortalOnlyWhatItStarted() {
    // Given
    create(Api.completeDocument().put("customer", mine));
    String own =
        Api.as("internal", "portal")
            .contentType("application/json")
            .body(
                "{\"dealId\":\"%s\",\"document\":{\"customer\":\"%s\"}}"
                    .formatted(Api.freshDeal(), mine))
            .post(Api.HANDOFFS)
            .path("id");

    // When, Then
    for (String filter : List.of("customer", "q")) {
      assertThat(ids(Api.as("internal", "portal").queryParam(filter, mine).get(Api.HANDOFFS)))
          .containsExactly(own);
      assertThat(ids(find("auditor", Map.of(filter, mine)))).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sate=DRAFT | This address takes only these parameters: cursor, customer, deal, due,",
        "state=HAPPY | state takes one of DRAFT, SUBMITTED,",
        "turn=yours | turn takes mine, sales or engineering.",
        "due=soon | due takes overdue, today, or an instant",
        "due=%2B1000000000-12-31T00:00:00Z | due takes an instant from 2000-01-01 to 2199-12-31 (UTC).",
        "due=today&zone=Mars | zone takes the name of a time zone",
        "q=! | q takes words",
        "customer=%00 | customer takes no null characters.",
        "limit=0 | limit takes a whole number from 1 to 100."
      })
  void saysWhatAParameterTakes(String parameters, String sentence) {
    Response answer =
        Api.as("sales").urlEncodingEnabled(false).get(Api.HANDOFFS + "?" + parameters);

    Problems.assertProblem(answer, 400, "malformed-parameter");
    assertThat(answer.<String>path("detail")).startsWith(sentence);
  }

  private static String create(ObjectNode document) {
    Response created = Api.create("sales", Api.freshDeal(), document);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created.path("id");
  }

  private static Response find(String user, Map<String, String> filters) {
    return Api.as(user).queryParams(filters).get(Api.HANDOFFS);
  }

  private static List<String> ids(Response page) {
    assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
    return page.path("items.id");
  }
}
