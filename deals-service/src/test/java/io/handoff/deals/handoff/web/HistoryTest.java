package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.change.DocumentDiff;
import io.handoff.contracts.change.FieldChange;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class HistoryTest {

  @Inject AgroalDataSource database;

  @Test
  void everySaveIsLoggedByFieldPath() {
    // Given
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");

    // When
    patch(id, "{\"promises\": {\"p3\": {\"text\": \"A portal\", \"label\": \"OPEN\"}}}");
    patch(id, "{\"promises\": {\"p3\": {\"label\": \"ASSUMED\"}}, \"title\": \"Portal\"}");
    patch(id, "{\"promises\": {\"p3\": null}}");

    // Then
    JsonNode items = get(id, "/changes?from=v1").path("items");
    assertThat(items)
        .extracting(
            change ->
                "%s %s %s %s -> %s"
                    .formatted(
                        change.path("documentVersion"),
                        change.path("kind").asText(),
                        change.path("path").asText(),
                        change.path("before"),
                        change.path("after")))
        .containsExactly(
            "4 REMOVED promises.p3 {\"text\":\"A portal\",\"label\":\"ASSUMED\"} -> null",
            "3 CHANGED promises.p3.label \"OPEN\" -> \"ASSUMED\"",
            "3 CHANGED title \"Regional reporting\" -> \"Portal\"",
            "2 ADDED promises.p3 null -> {\"text\":\"A portal\",\"label\":\"OPEN\"}");
    assertThat(items)
        .allSatisfy(change -> assertThat(change.path("actorName").asText()).isEqualTo("sales"))
        .allSatisfy(change -> assertThat(change.path("at").asText()).endsWith("Z"));
  }

  @Test
  void aSaveThatChangesNothingIsNoVersion() {
    // Given
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");
    patch(id, "{\"limits\": {\"l1\": {\"name\": \"Users\", \"amount\": 16}}}");

    // When
    patch(id, "{\"limits\": {\"l1\": {\"amount\": 16.0}}, \"title\": \"Regional reporting\"}");

    // Then
    assertThat(Api.read("sales", id).<Integer>path("documentVersion")).isEqualTo(2);
    assertThat(get(id, "/changes?from=v1").path("items")).hasSize(1);
  }

  @Test
  void theHistoryOfOneFieldComesInPages() {
    // Given
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");
    for (int i = 0; i < 5; i++) {
      patch(id, "{\"title\": \"Title " + i + "\", \"customer\": \"Customer " + i + "\"}");
    }

    // When
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get(id, "/changes?path=title&limit=2" + cursor);
      page.path("items").forEach(change -> seen.add(change.path("after").asText()));
      cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());

    // Then
    assertThat(seen)
        .containsExactly(
            "Title 4", "Title 3", "Title 2", "Title 1", "Title 0", "Regional reporting");
  }

  @Test
  void theHistoryOfAFieldTellsWhenItsEntryCame() {
    // Given
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");
    patch(id, "{\"promises\": {\"p3\": {\"text\": \"A portal\"}, \"p33\": {\"text\": \"Other\"}}}");
    patch(id, "{\"promises\": {\"p3\": {\"label\": \"OPEN\", \"saidBy\": {\"name\": \"Mei\"}}}}");

    // When
    JsonNode ofLabel = get(id, "/changes?path=promises.p3.label").path("items");
    JsonNode ofEntry = get(id, "/changes?path=promises.p3").path("items");

    // Then
    assertThat(ofLabel)
        .extracting(change -> change.path("path").asText())
        .containsExactly("promises.p3.label", "promises.p3");
    assertThat(ofEntry)
        .extracting(change -> change.path("path").asText())
        .containsExactlyInAnyOrder("promises.p3.label", "promises.p3.saidBy", "promises.p3");
  }

  @Test
  void anyTwoVersionsCanBeCompared() {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    List<HandoffDocument> copies = new ArrayList<>(List.of(HandoffDocument.empty()));
    copies.add(document(created));
    for (String patch :
        List.of(
            "{\"title\": \"A\"}",
            "{\"questions\": {\"q1\": {\"text\": \"One CRM?\"}}, \"title\": \"B\"}",
            "{\"questions\": {\"q1\": {\"text\": \"Two CRMs?\"}, \"q2\": {\"text\": \"Who?\"}}}",
            "{\"questions\": {\"q1\": null}, \"risks\": {\"q1\": {\"text\": \"Two CRMs.\"}}}",
            "{\"answers\": {\"goal\": {\"segments\": {\"south\": {\"customerFact\": \"Half\"}}}}}",
            "{\"answers\": {\"goal\": null}, \"risks\": {\"q1\": null}}",
            "{\"answers\": {\"goal\": {\"customerFact\": \"Again\"}}, \"questions\": null}",
            "{\"title\": null, \"questions\": {\"q1\": {\"text\": \"Back\"}}}")) {
      copies.add(document(patch(id, patch)));
      if (copies.size() == 3) {
        Api.submit("sales", id, etag(id)).then().statusCode(201);
        Api.withdraw("sales", id, etag(id)).then().statusCode(200);
      }
    }

    for (int from = 0; from < copies.size(); from++) {
      for (int to = 0; to < copies.size(); to++) {
        // When
        JsonNode diff = get(id, "/diff?from=v" + from + "&to=" + to);

        // Then
        List<FieldChange> direct = DocumentDiff.between(copies.get(from), copies.get(to));
        assertThat(diff.path("changes"))
            .as("v%d to v%d", from, to)
            .extracting(HistoryTest::change)
            .containsExactlyInAnyOrderElementsOf(
                direct.stream().map(HistoryTest::tree).map(HistoryTest::change).toList());
      }
    }
  }

  @Test
  @DisplayName("R93: An entry that became another kind shows as moved, under whatever id")
  void anEntryThatWasMovedTwiceMovedOnce() {
    // Given
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");
    patch(
        id,
        "{\"questions\": {\"n1\": {\"text\": \"One CRM?\"}}, \"risks\": {\"n1\": {\"text\": \"Other\"}}}");

    // When
    move(id, "questions.n1", "risks");
    String risk = get(id, "/changes?path=questions.n1&limit=1").at("/items/0/path").asText();
    move(id, risk, "assumptions");

    // Then
    JsonNode forth = get(id, "/diff?from=v2").path("changes");
    String assumption = forth.at("/0/path").asText();
    assertThat(risk).startsWith("risks.").isNotEqualTo("risks.n1");
    assertThat(assumption).startsWith("assumptions.");
    assertThat(forth)
        .extracting(change -> change(change).subList(0, 3))
        .containsExactly(moved("questions.n1", assumption));
    assertThat(get(id, "/diff?from=v4&to=v2").path("changes"))
        .extracting(change -> change(change).subList(0, 3))
        .containsExactly(moved(assumption, "questions.n1"));
  }

  private static List<String> moved(String from, String to) {
    return List.of("\"" + to + "\"", "\"MOVED\"", "\"" + from + "\"");
  }

  private static void move(String id, String from, String to) {
    Api.as("sales")
        .header("If-Match", etag(id))
        .contentType("application/json")
        .body("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to))
        .post(Api.HANDOFFS + "/" + id + "/moves")
        .then()
        .statusCode(Matchers.lessThan(300));
  }

  @Test
  void comparesRevisionsAndMarksTheWords() {
    // Given
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");
    Api.submit("sales", id, etag(id)).then().statusCode(201);
    Api.withdraw("sales", id, etag(id)).then().statusCode(200);
    patch(
        id,
        "{\"answers\": {\"whyNow\": {\"customerFact\": \"Board meeting on 14 June\", \"status\": \"UNKNOWN\"}}}");

    // When
    JsonNode diff = get(id, "/diff?from=r1");

    // Then
    assertThat(diff.path("from").asInt()).isEqualTo(1);
    assertThat(diff.path("to").asInt()).isEqualTo(2);
    assertThat(diff.path("changes"))
        .extracting(
            change ->
                change.path("path").asText()
                    + " "
                    + (change.hasNonNull("words") ? change.path("words") : ""))
        .containsExactlyInAnyOrder(
            "answers.whyNow.customerFact [{\"op\":\"SAME\",\"text\":\"Board meeting on \"},"
                + "{\"op\":\"REMOVED\",\"text\":\"12\"},{\"op\":\"ADDED\",\"text\":\"14\"},"
                + "{\"op\":\"SAME\",\"text\":\" June\"}]",
            "answers.whyNow.status ");
  }

  @ParameterizedTest
  @CsvSource({
    "diff, 400, malformed-parameter",
    "diff?from=first, 400, malformed-parameter",
    "diff?from=v1&to=r1x, 400, malformed-parameter",
    "diff?from=v9, 404, no-such-version",
    "diff?from=r1, 404, no-such-version",
    "changes?path=a%00b, 400, malformed-parameter",
    "changes?path=a..b, 400, malformed-parameter",
    "changes?limit=0, 400, malformed-parameter",
    "changes?cursor=abc, 400, malformed-parameter"
  })
  void saysWhatAnUnusableParameterShouldBe(String question, int status, String slug) {
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");

    Problems.assertProblem(
        Api.as("sales").urlEncodingEnabled(false).get(Api.HANDOFFS + "/" + id + "/" + question),
        status,
        slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/changes", "/diff?from=v1"})
  void whatMayNotBeSeenHasNoHistoryEither(String question) {
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");

    Problems.assertProblem(
        Api.as("portal").get(Api.HANDOFFS + "/" + id + question), 404, "handoff-not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE field_change SET actor = 'somebody'",
        "DELETE FROM field_change",
        "TRUNCATE field_change",
        "UPDATE trail_entry SET actor = 'somebody'",
        "DELETE FROM trail_entry",
        "TRUNCATE trail_entry"
      })
  void theDatabaseKeepsWhatWasWritten(String rewriting) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(rewriting))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("added and never changed");
    }
  }

  private static List<String> change(JsonNode change) {
    return Stream.of("path", "kind", "movedFrom", "before", "after")
        .map(member -> change.hasNonNull(member) ? change.get(member).toString() : "")
        .toList();
  }

  private static JsonNode tree(FieldChange change) {
    return Api.json(DocumentJson.mapper().valueToTree(change).toString());
  }

  private static HandoffDocument document(Response handoff) {
    return DocumentJson.read(Api.json(handoff.asString()).path("document").toString());
  }

  private static JsonNode get(String id, String question) {
    Response answer = Api.as("sales").get(Api.HANDOFFS + "/" + id + question);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return Api.json(answer.asString());
  }

  private static Response patch(String id, String patch) {
    Response answer = Api.patch("sales", id, etag(id), patch);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }

  private static String etag(String id) {
    return Api.read("sales", id).header("ETag");
  }
}
