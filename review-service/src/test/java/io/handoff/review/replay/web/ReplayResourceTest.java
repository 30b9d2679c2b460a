package io.handoff.review.replay.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.OpenedReviews;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Replays, each in days of its own. */
@FeatureTest
class ReplayResourceTest {

  private static final HandoffDocument NO_EXCLUSIONS =
      DocumentFixture.cleanWith("{'exclusions':null}");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("A replay shows what the checks would find beside what people decided")
  void showsWhatWouldBeFound() {
    // Given
    clock.set(Instant.parse("2031-03-03T09:00:00Z"));
    ReviewOpened clean = open(DocumentFixture.clean());
    ReviewOpened returned = open(NO_EXCLUSIONS);
    decide(clean, "{\"decision\":\"APPROVE\",\"revision\":1}");
    decide(
        returned,
        "{\"decision\":\"RETURN\",\"revision\":1,"
            + "\"reasons\":[{\"path\":\"exclusions\",\"text\":\"What is out?\"}]}");
    clock.reset();

    // When
    List<JsonNode> today = replay("2031-03-03", "2031-03-03", "");
    List<JsonNode> without =
        replay(
            "2031-03-03",
            "2031-03-03",
            ",\"template\":{\"version\":2,\"checks\":{\"HO-SCOPE-001\":\"OFF\"}}");

    // Then
    assertThat(today).hasSize(3);
    assertThat(today.get(0).at("/reviewId").asText()).isEqualTo(clean.reviewId().toString());
    assertThat(today.get(0).at("/state").asText()).isEqualTo("APPROVED");
    assertThat(today.get(0).at("/now")).isEmpty();
    JsonNode second = today.get(1);
    assertThat(second.at("/state").asText()).isEqualTo("RETURNED");
    assertThat(second.at("/reasons/0/path").asText()).isEqualTo("exclusions");
    assertThat(second.at("/before").findValuesAsText("id")).contains("HO-SCOPE-001:exclusions");
    assertThat(second.at("/now")).isEqualTo(second.at("/before"));
    assertThat(without.get(1).at("/before")).isEqualTo(second.at("/before"));
    assertThat(without.get(1).at("/now").findValuesAsText("id"))
        .doesNotContain("HO-SCOPE-001:exclusions");
    assertThat(today.get(2).at("/end").asBoolean()).isTrue();
    assertThat(today.get(2).at("/revisions").asInt()).isEqualTo(2);
    assertThat(total(today.get(2)).toString())
        .isEqualTo(
            "{\"check\":\"HO-SCOPE-001\",\"foundBefore\":1,\"foundNow\":1,\"overruled\":0,"
                + "\"approvedAlthoughFound\":0,\"returnedAlthoughNotFound\":0}");
    assertThat(total(without.get(2)).at("/foundNow").asInt()).isZero();
    assertThat(total(without.get(2)).at("/returnedAlthoughNotFound").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("A replay goes through many revisions, the oldest first, and stops at its limit")
  void goesThroughManyPages() {
    // Given
    clock.set(Instant.parse("2032-03-03T09:00:00Z"));
    List<String> opened =
        IntStream.range(0, 23)
            .mapToObj(i -> open(DocumentFixture.clean()).reviewId().toString())
            .toList();
    clock.reset();

    // When
    List<JsonNode> all = replay("2032-03-01", "2032-03-31", "");
    List<JsonNode> some = replay("2032-03-01", "2032-03-31", ",\"limit\":21");

    // Then
    assertThat(all).hasSize(24);
    assertThat(all.subList(0, 23).stream().map(line -> line.at("/reviewId").asText()))
        .containsExactlyElementsOf(opened);
    assertThat(some).hasSize(22);
    assertThat(some.get(21).at("/revisions").asInt()).isEqualTo(21);
    assertThat(replay("2032-04-01", "2032-04-30", "")).hasSize(1);
  }

  @Test
  void refusesDaysFarOff() {
    assertProblem(ask("{\"from\":\"2032-03-01\",\"to\":\"+9999999-12-31\"}"), 422, "invalid-input")
        .with("errors[0].path", "to")
        .with("errors[0].code", "out-of-range");
  }

  @Test
  void refusesDaysTheWrongWayRound() {
    assertProblem(ask("{\"from\":\"2032-03-02\",\"to\":\"2032-03-01\"}"), 422, "invalid-input")
        .with("errors[0].path", "to")
        .with("errors[0].code", "ends-before-it-begins");
  }

  @Test
  void refusesATemplateWithAnUnknownCheck() {
    assertProblem(
            ask(
                "{\"from\":\"2032-03-01\",\"to\":\"2032-03-01\","
                    + "\"template\":{\"version\":2,\"checks\":{\"HO-SCOPE-999\":\"OFF\"}}}"),
            422,
            "invalid-input")
        .with("errors[0].path", "template.checks.HO-SCOPE-999")
        .with("errors[0].code", "unknown-check");
  }

  @Test
  void saysWhatIsWrong() {
    assertProblem(ask("{\"from\":\"2032-03-01\",\"limit\":0}"), 422, "invalid-input")
        .with("errors.path", List.of("limit", "to"));
  }

  private ReviewOpened open(HandoffDocument document) {
    return reviews.open(reviews.handoff(), document, clock.instant());
  }

  private void decide(ReviewOpened opened, String json) {
    Response decided =
        given()
            .auth()
            .oauth2(issuer.tokenFor("amara", "manager"))
            .contentType(ContentType.JSON)
            .body(json)
            .post("/api/v1/reviews/{id}/decision", opened.reviewId());
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
  }

  private List<JsonNode> replay(String from, String to, String more) {
    Response answer = ask("{\"from\":\"" + from + "\",\"to\":\"" + to + "\"" + more + "}");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.asString().lines().map(ReplayResourceTest::json).toList();
  }

  private Response ask(String body) {
    return given()
        .auth()
        .oauth2(issuer.tokenFor("auditor-1", "auditor"))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/checks/replays");
  }

  private static JsonNode total(JsonNode last) {
    for (JsonNode check : last.at("/checks")) {
      if (check.at("/check").asText().equals("HO-SCOPE-001")) {
        return check;
      }
    }
    throw new AssertionError(last);
  }

  private static JsonNode json(String line) {
    try {
      return DocumentJson.mapper().readTree(line);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
