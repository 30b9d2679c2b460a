package io.handoff.review.rota.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.TokenIssuer;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.web.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FeatureTest
class RotaResourceTest {

  private static final String ROTA = "/api/v1/rota";
  private static final String ANA = "{'name':'Ana Ruiz','email':'ana.ruiz@example.com'}";
  private static final String BEN = "{'name':'Ben Ola','email':'ben.ola@example.com'}";

  TokenIssuer issuer;

  private Caller amara;

  @BeforeEach
  void begin() {
    amara = Caller.of(issuer, "amara.okafor", "manager");
  }

  @AfterEach
  void nobodyIsOnDutyInOtherTests() {
    assertThat(change("{'zone':'Europe/Berlin'}").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("R105 A manager says who is on duty, and everybody can see who it is at an instant")
  void saysWhoIsOnDuty() {
    // When
    Response changed =
        change(
            """
            {'zone':'Europe/Berlin',
             'weekly':[{'days':['MONDAY','TUESDAY'],'from':'09:00','until':'17:30','person':%s}],
             'dated':[{'from':'2026-11-24','until':'2026-11-24','person':%s}]}"""
                .formatted(ANA, BEN));

    // Then
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.<String>path("changedBy")).isEqualTo("Person amara.okafor");
    Response monday = at("2026-11-23T10:00:00Z");
    assertThat(monday.<String>path("onDuty.person.name")).isEqualTo("Ana Ruiz");
    assertThat(monday.<String>path("onDuty.until")).isEqualTo("2026-11-23T16:30:00Z");
    assertThat(monday.<String>path("next.person.name")).isEqualTo("Ben Ola");
    assertThat(at("2026-11-24T10:00:00Z").<String>path("onDuty.person.name")).isEqualTo("Ben Ola");
    assertThat(at("2026-11-25T10:00:00Z").<Map<String, Object>>path("onDuty")).isNull();
  }

  private Response at(String instant) {
    return Caller.of(issuer, "mei", "sales").request().queryParam("at", instant).get(ROTA);
  }

  @Test
  void saysAllThatIsWrong() {
    Response refused =
        change(
            """
            {'zone':'Europe/Berlin',
             'weekly':[
               {'days':[],'from':'09:00','until':'08:00',
                'person':{'name':'The team','email':'team@example.com'}},
               {'days':['MONDAY'],'from':'09:00','until':'12:00','person':%1$s},
               {'days':['MONDAY'],'from':'11:59','until':'00:00','person':%2$s}],
             'dated':[
               {'from':'2026-12-24','until':'2026-12-23','person':%1$s},
               {'from':'2026-11-20','until':'2026-11-27','person':%1$s},
               {'from':'2026-11-27','until':'2026-11-28','person':%2$s}]}"""
                .formatted(ANA, BEN));

    assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<Map<String, String>>>path("errors"))
        .extracting(fault -> fault.get("path") + " " + fault.get("code"))
        .containsExactly(
            "weekly.0.days missing",
            "weekly.0.until ends-before-it-begins",
            "weekly.0.person not-one-person",
            "weekly.2 two-at-once",
            "dated.0.until ends-before-it-begins",
            "dated.2 two-at-once");
  }

  @Test
  void daysFarOffAreRefused() {
    assertProblem(
            change(
                "{'zone':'Europe/Berlin','dated':[{'from':'2026-12-24','until':'+9999999-12-31',"
                    + "'person':%s}]}".formatted(ANA)),
            422,
            "invalid-input")
        .with("errors[0].path", "dated.0.until")
        .with("errors[0].code", "out-of-range")
        .with("errors[0].message", "Send a day from 2000-01-01 to 2199-12-31.");
    assertProblem(at("+300000-01-01T00:00:00Z"), 422, "invalid-input")
        .with("errors[0].path", "at")
        .with("errors[0].message", "Send an instant from 2000-01-01 to 2199-12-31 (UTC).");
  }

  @Test
  void anUnknownZoneIsRefusedWithWhereToFindOne() {
    assertProblem(change("{'zone':'Europe/Nowhere'}"), 422, "invalid-input")
        .with("errors[0].path", "zone")
        .with("errors[0].message", "Send one that GET /api/v1/calendars/zones lists.");
  }

  @Test
  void whoeverReadAnOlderOneIsTold() {
    assertProblem(put("{'zone':'Europe/Berlin'}", "\"-1\""), 412, "if-match-stale");
  }

  @Test
  void whoeverReadNoneIsTold() {
    assertProblem(
        amara.request().contentType(ContentType.JSON).body("{\"zone\":\"UTC\"}").put(ROTA),
        428,
        "if-match-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sales", "engineer", "steward", "auditor", "portal", "operator", "guest"})
  void onlyManagersChangeIt(String role) {
    Response refused =
        Caller.of(issuer, role + "-1", role)
            .request()
            .contentType(ContentType.JSON)
            .body("{\"zone\":\"UTC\"}")
            .put(ROTA);

    assertProblem(refused, 403, "not-allowed");
  }

  private Response change(String json) {
    return put(json, amara.get(ROTA).header("ETag"));
  }

  private Response put(String json, String tag) {
    return amara
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(json.replace('\'', '"'))
        .put(ROTA);
  }
}
