package io.handoff.review.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.TokenIssuer;
import io.handoff.review.FeatureTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask what: every endpoint with every role. */
@FeatureTest
class RolesTest {

  private static final List<String> ROLES =
      List.of("sales", "engineer", "manager", "steward", "auditor", "portal", "operator", "guest");

  TokenIssuer issuer;

  @ParameterizedTest(name = "{0} {1} is for {2}")
  @CsvSource({
    "GET,  /api/v1/reviews,               sales engineer manager auditor",
    "GET,  /api/v1/reviews/{id},          sales engineer manager auditor",
    "POST, /api/v1/reviews/{id}/decision, engineer manager",
    "GET,  /api/v1/reviews/{id}/verdicts, sales engineer manager auditor",
    "POST, /api/v1/reviews/{id}/verdicts, engineer manager",
    "PUT,  /api/v1/reviews/{id}/look, sales engineer manager",
    "GET,  /api/v1/reviews/{id}/marks, sales engineer manager",
    "PUT,  /api/v1/reviews/{id}/marks/answers, sales engineer manager",
    "DELETE, /api/v1/reviews/{id}/marks/answers, sales engineer manager",
    "GET,  /api/v1/reviews/{id}/changes, sales engineer manager auditor",
    "GET,  /api/v1/reviews/{id}/conditions, sales engineer manager auditor",
    "POST, /api/v1/reviews/{id}/conditions/c1/met, engineer manager sales",
    "GET,  /api/v1/reviews/{id}/agenda, sales engineer manager auditor",
    "GET,  /api/v1/reviews/{id}/questions, sales engineer manager auditor",
    "PUT,  /api/v1/reviews/{id}/questions/SCOPE_FITS, engineer manager",
    "POST, /api/v1/reviews/{id}/time-spent, engineer manager",
    "GET,  /api/v1/reviews/time-spent, engineer manager auditor",
    "POST, /api/v1/reviews/{id}/overrulings, engineer sales",
    "POST, /api/v1/reviews/{id}/overrulings/{id}/agreement, engineer manager",
    "POST, /api/v1/reviews/{id}/overrulings/{id}/refusal, engineer manager",
    "GET,  /api/v1/reviews/{id}/threads, sales engineer manager auditor",
    "POST, /api/v1/reviews/{id}/threads, sales engineer manager",
    "GET,  /api/v1/reviews/{id}/threads/{id}, sales engineer manager auditor",
    "POST, /api/v1/reviews/{id}/threads/{id}/replies, sales engineer manager",
    "POST, /api/v1/reviews/{id}/threads/{id}/resolution, sales engineer manager",
    "POST, /api/v1/reviews/{id}/threads/{id}/reopening, sales engineer manager",
    "GET,  /api/v1/reviews/{id}/drafts, engineer manager",
    "PUT,  /api/v1/reviews/{id}/drafts/{id}, engineer manager",
    "GET,  /api/v1/reviews/{id}/drafts/{id}, engineer manager",
    "DELETE, /api/v1/reviews/{id}/drafts/{id}, engineer manager",
    "POST, /api/v1/reviews/{id}/drafts/sending, engineer manager",
    "GET,  /api/v1/reviews/{id}/suggestions, sales engineer manager auditor",
    "POST, /api/v1/reviews/{id}/suggestions, sales engineer manager",
    "GET,  /api/v1/date-checks, sales engineer manager auditor",
    "GET,  /api/v1/date-checks/{id}, sales engineer manager auditor",
    "POST, /api/v1/date-checks/{id}/answer, engineer manager",
    "GET,  /api/v1/checks,                sales engineer manager steward auditor portal",
    "POST, /api/v1/checks/runs,           sales engineer manager steward auditor portal",
    "GET,  /api/v1/checks/vocabulary, sales engineer manager steward auditor",
    "PUT,  /api/v1/checks/vocabulary, steward",
    "DELETE, /api/v1/checks/vocabulary/{id}, steward",
    "POST, /api/v1/checks/replays, steward auditor",
    "GET,  /api/v1/calendars,                 sales engineer manager auditor",
    "GET,  /api/v1/calendars/zones,           sales engineer manager auditor",
    "GET,  /api/v1/calendars/holiday-regions, sales engineer manager auditor",
    "GET,  /api/v1/calendars/team,            sales engineer manager auditor",
    "PUT,  /api/v1/calendars/{id},            engineer manager",
    "GET,  /api/v1/advice, sales engineer manager guest",
    "GET,  /api/v1/reviews/{id}/guest-view, guest",
    "GET,  /api/v1/reviews/{id}/second-opinions, sales engineer manager auditor",
    "POST, /api/v1/reviews/{id}/second-opinions, engineer manager",
    "POST, /api/v1/reviews/{id}/second-opinions/{id}/answer, sales engineer manager guest",
    "DELETE, /api/v1/reviews/{id}/second-opinions/{id}, engineer manager",
    "GET,  /api/v1/reviews/{id}/section-reviews, sales engineer manager auditor",
    "POST, /api/v1/reviews/{id}/section-reviews, engineer manager",
    "POST, /api/v1/reviews/{id}/section-reviews/{id}/verdict, sales engineer manager guest",
    "DELETE, /api/v1/reviews/{id}/section-reviews/{id}, engineer manager",
    "GET,  /api/v1/rota, sales engineer manager auditor",
    "GET,  /api/v1/covers, sales engineer manager auditor",
    "DELETE, /api/v1/covers/{id}, engineer manager",
    "POST, /api/v1/reviews/{id}/handover, engineer manager",
    "GET,  /api/v1/reviews/{id}/handover, sales engineer manager auditor"
  })
  void everyEndpointIsForSomeRolesOnly(String method, String path, String allowed) {
    for (String role : ROLES) {
      Response answer =
          ask(given().auth().oauth2(issuer.tokenFor(role + "-user", role)), method, path);
      if (List.of(allowed.split(" ")).contains(role)) {
        assertThat(answer.statusCode()).as(role).isIn(200, 404);
      } else {
        assertThat(answer.statusCode()).as(role).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("urn:handoff:problem:not-allowed");
      }
    }
    assertThat(ask(given(), method, path).statusCode()).isEqualTo(401);
  }

  private static Response ask(RequestSpecification request, String method, String path) {
    String where = path.replace("{id}", UUID.randomUUID().toString());
    if (method.equals("GET") || method.equals("DELETE")) {
      return request.request(method, where);
    }
    return request.contentType(ContentType.JSON).body(bodyFor(path)).request(method, where);
  }

  private static String bodyFor(String path) {
    if (path.contains("decision")) {
      return "{\"decision\":\"APPROVE\",\"revision\":1}";
    }
    if (path.contains("date-checks")) {
      return "{\"answer\":\"NOT_YET\",\"reason\":\"Roles test\"}";
    }
    if (path.contains("replies")) {
      return "{\"text\":\"Roles test\"}";
    }
    if (path.contains("sending")) {
      return "{\"revision\":1,\"hash\":\"0\"}";
    }
    if (path.contains("drafts")) {
      return "{\"comment\":{\"path\":\"title\",\"text\":\"Roles test\",\"blocking\":false}}";
    }
    if (path.contains("suggestions")) {
      return "{\"suggestions\":[{\"path\":\"title\",\"value\":\"Roles test\"}]}";
    }
    if (path.contains("threads")) {
      return "{\"path\":\"answers\",\"text\":\"Roles test\",\"blocking\":false}";
    }
    if (path.contains("verdicts")) {
      return "{\"verdicts\":[{\"path\":\"title\",\"verdict\":\"ACCEPT\"}]}";
    }
    if (path.contains("conditions")) {
      return "{}";
    }
    if (path.contains("questions")) {
      return "{\"answer\":\"YES\"}";
    }
    if (path.contains("time-spent")) {
      return "{\"minutes\":5}";
    }
    if (path.contains("vocabulary")) {
      return "{\"wordingClass\":\"SETUP_WORK\",\"term\":\"roles test\"}";
    }
    if (path.contains("/answer")) {
      return "{\"text\":\"Yes.\"}";
    }
    if (path.endsWith("{id}/verdict")) {
      return "{\"verdict\":\"APPROVE\"}";
    }
    if (path.contains("second-opinions")) {
      return "{\"person\":{\"name\":\"Ana Ruiz\",\"email\":\"ana.ruiz@example.com\"},\"question\":\"Why?\"}";
    }
    if (path.contains("section-reviews")) {
      return "{\"section\":\"risks\",\"needed\":\"ANY_OF\",\"question\":\"Why?\",\"persons\":"
          + "[{\"name\":\"Ana Ruiz\",\"email\":\"ana.ruiz@example.com\"}]}";
    }
    if (path.contains("handover")) {
      return "{\"to\":{\"name\":\"Luca Rossi\",\"email\":\"luca.rossi@example.com\"},\"reason\":\"Away.\"}";
    }
    if (path.contains("replays")) {
      return "{\"from\":\"2001-01-01\",\"to\":\"2001-01-02\"}";
    }
    if (path.contains("calendars")) {
      return "{\"zone\":\"UTC\",\"cutOff\":\"16:00\",\"week\":{}}";
    }
    return path.contains("overrulings")
        ? "{\"finding\":\"HO-SCOPE-001:exclusions\",\"reason\":\"Agreed by phone.\"}"
        : "{\"document\":{}}";
  }

  @Test
  void everyEndpointStandsInTheTable() {
    List<String> described =
        given()
            .accept(ContentType.JSON)
            .get("/q/openapi?format=json")
            .jsonPath()
            .<String, Object>getMap("paths")
            .keySet()
            .stream()
            .toList();

    assertThat(described)
        .containsExactlyInAnyOrder(
            "/api/v1/date-checks",
            "/api/v1/date-checks/{id}",
            "/api/v1/date-checks/{id}/answer",
            "/api/v1/reviews",
            "/api/v1/reviews/{id}",
            "/api/v1/reviews/{id}/decision",
            "/api/v1/reviews/{id}/verdicts",
            "/api/v1/reviews/{id}/look",
            "/api/v1/reviews/{id}/marks",
            "/api/v1/reviews/{id}/marks/{path}",
            "/api/v1/reviews/{id}/changes",
            "/api/v1/reviews/{id}/conditions",
            "/api/v1/reviews/{id}/conditions/{condition}/met",
            "/api/v1/reviews/{id}/agenda",
            "/api/v1/reviews/{id}/questions",
            "/api/v1/reviews/{id}/questions/{question}",
            "/api/v1/reviews/{id}/time-spent",
            "/api/v1/reviews/time-spent",
            "/api/v1/reviews/{id}/overrulings",
            "/api/v1/reviews/{id}/overrulings/{overruling}/agreement",
            "/api/v1/reviews/{id}/overrulings/{overruling}/refusal",
            "/api/v1/reviews/{id}/threads",
            "/api/v1/reviews/{id}/threads/{thread}",
            "/api/v1/reviews/{id}/threads/{thread}/replies",
            "/api/v1/reviews/{id}/threads/{thread}/resolution",
            "/api/v1/reviews/{id}/threads/{thread}/reopening",
            "/api/v1/reviews/{id}/suggestions",
            "/api/v1/reviews/{id}/drafts",
            "/api/v1/reviews/{id}/drafts/{draft}",
            "/api/v1/reviews/{id}/drafts/sending",
            "/docs/checks/{id}",
            "/api/v1/checks",
            "/api/v1/checks/runs",
            "/api/v1/checks/vocabulary",
            "/api/v1/checks/vocabulary/{id}",
            "/api/v1/checks/replays",
            "/api/v1/calendars",
            "/api/v1/calendars/zones",
            "/api/v1/calendars/holiday-regions",
            "/api/v1/calendars/{owner}",
            "/api/v1/advice",
            "/api/v1/reviews/{id}/guest-view",
            "/api/v1/reviews/{id}/second-opinions",
            "/api/v1/reviews/{id}/second-opinions/{asked}",
            "/api/v1/reviews/{id}/second-opinions/{asked}/answer",
            "/api/v1/reviews/{id}/section-reviews",
            "/api/v1/reviews/{id}/section-reviews/{asked}",
            "/api/v1/reviews/{id}/section-reviews/{asked}/verdict",
            "/api/v1/rota",
            "/api/v1/covers",
            "/api/v1/covers/{id}",
            "/api/v1/reviews/{id}/handover");
  }

  @Test
  void aBadTokenIsNobodys() {
    Stream.of(
            issuer.token("x").roles("engineer").expired().sign(),
            issuer.token("x").roles("engineer").audience("another").sign(),
            issuer.token("x").roles("engineer").issuer("http://localhost:1/realms/x").sign(),
            issuer.token("x").roles("engineer").without("sub").sign(),
            issuer.token("x").roles("engineer").expiresIn(Duration.ofSeconds(-10)).sign(),
            issuer.token("x").roles("engineer").unsigned(),
            "abc")
        .forEach(
            token -> {
              Response answer = given().auth().oauth2(token).get("/api/v1/reviews");
              assertThat(answer.statusCode()).as(token).isEqualTo(401);
              assertThat(answer.contentType()).startsWith("application/problem+json");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi"})
  void operationsNeedNoToken(String path) {
    assertThat(given().get(path).statusCode()).isEqualTo(200);
  }
}
