package io.handoff.notification.delivery.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.handoff.contracts.document.Person;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.TokenIssuer;
import io.handoff.notification.EventStream;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.SmtpGate;
import io.handoff.notification.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries over REST: who may see and do what, and what is answered when they may not. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DeliveryResourceTest {

  private static final String LIST = "/api/v1/deliveries";

  EmbeddedKafka kafka;
  TokenIssuer issuer;

  @ParameterizedTest
  @CsvSource({
    "operator, 200, 404",
    "auditor, 200, 403",
    "manager, 200, 403",
    "sales, 403, 403",
    "engineer, 403, 403",
    "steward, 403, 403",
    "portal, 403, 403"
  })
  void isOpenToTheRightRoles(String role, int list, int retry) {
    assertThat(as(role).get(LIST).statusCode()).isEqualTo(list);
    Response answer = as(role).post(LIST + "/" + UUID.randomUUID() + "/retry");
    assertThat(answer.statusCode()).isEqualTo(retry);
    isProblem(answer, retry);
  }

  @Test
  void isClosedToWhoeverHasNoGoodToken() {
    List<String> bad =
        List.of(
            issuer.token("operator").roles("operator").expired().sign(),
            issuer.token("operator").roles("operator").audience("other").sign(),
            issuer.token("operator").roles("operator").issuer("https://other.example.com").sign(),
            issuer.token("operator").roles("operator").unsigned(),
            "not.a.token");

    isProblem(given().get(LIST), 401);
    for (String token : bad) {
      isProblem(given().auth().oauth2(token).get(LIST), 401);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?state=LOST",
        "?limit=0",
        "?limit=101",
        "?limit=many",
        "?cursor=x",
        "?cursor=Zm9v"
      })
  void saysWhichParameterIsWrong(String query) {
    isProblem(as("operator").get(LIST + query), 400);
  }

  @Test
  void refusesANumberThatNoHandoffCanHave() {
    isProblem(as("operator").queryParam("handoff", "a\0b").get(LIST), 400);
  }

  @Test
  void answersEverythingElseWithAProblemToo() {
    isProblem(as("operator").get("/api/v1/nothing-here"), 404);
    isProblem(as("operator").delete(LIST), 405);
    isProblem(as("operator").post(LIST + "/not-an-id/retry"), 404);
    isProblem(as("operator").accept("image/png").get(LIST), 406);
  }

  @Test
  void showsAddressesOnlyToThoseWhoNeedThem() {
    ReviewFixture review = ReviewFixture.fresh();
    publish(review, SmtpGate.NOBODY);
    String one = LIST + "?handoff=" + review.handoff().number();
    awaitFailed(one);

    as("operator").get(one).then().body("items[0].recipient", notNullValue());
    as("auditor").get(one).then().body("items[0].recipient", notNullValue());
    as("manager")
        .get(one)
        .then()
        .body("items[0].recipient", nullValue())
        .body("items[0].recipientName", equalTo("Rina Patel"));
    Map<String, Object> item = as("operator").get(one).path("items[0]");
    assertThat(item).doesNotContainKeys("text", "html", "body");
    assertThat(item)
        .containsEntry("kind", "review-requested")
        .containsEntry("reason", "reviewer")
        .containsEntry("state", "FAILED")
        .containsEntry("attempts", 1);
  }

  @Test
  void hasOnlyAFailedDeliveryTriedAgain() {
    ReviewFixture failed = ReviewFixture.fresh();
    publish(failed, SmtpGate.NOBODY);
    String one = LIST + "?handoff=" + failed.handoff().number();
    String id = awaitFailed(one);

    as("operator")
        .post(LIST + "/" + id + "/retry")
        .then()
        .statusCode(200)
        .body("state", equalTo("RETRY"))
        .body("attempts", equalTo(0));
    awaitFailed(one);

    ReviewFixture sent = ReviewFixture.fresh();
    publish(sent, "");
    String sentId = awaitState(LIST + "?handoff=" + sent.handoff().number(), "SENT");
    Response refused = as("operator").post(LIST + "/" + sentId + "/retry");
    isProblem(refused, 409);
    refused
        .then()
        .body("type", equalTo("urn:handoff:problem:delivery-not-retriable"))
        .body("currentState", equalTo("SENT"));
  }

  @Test
  void pagesThroughAllOfThemOnce() {
    ReviewFixture review = ReviewFixture.fresh();
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(review.opened());
      stream.publish(review.overdue());
      stream.publish(review.approved());
    }
    String all = LIST + "?handoff=" + review.handoff().number();
    await()
        .dontCatchUncaughtExceptions()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> as("operator").get(all).then().body("items.size()", equalTo(5)));

    List<String> seen = new ArrayList<>();
    String next = null;
    do {
      Response page = as("auditor").get(all + "&limit=2" + (next == null ? "" : "&cursor=" + next));
      seen.addAll(page.path("items.id"));
      next = page.path("next");
    } while (next != null);

    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    assertThat(seen).isEqualTo(as("auditor").get(all).path("items.id"));
  }

  private static void isProblem(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<Integer>path("status")).isEqualTo(status);
    assertThat(answer.<String>path("type")).startsWith("urn:handoff:problem:");
    assertThat(answer.<String>path("title")).isNotBlank();
  }

  private RequestSpecification as(String role) {
    return given().auth().oauth2(issuer.tokenFor("some-" + role, role));
  }

  private void publish(ReviewFixture review, String prefix) {
    try (EventStream stream = new EventStream(kafka.bootstrapServers(), review.handoff().id())) {
      stream.publish(
          review.openedFor(
              new Person("Rina Patel", prefix + review.reviewer().email()), List.of()));
    }
  }

  private String awaitFailed(String query) {
    return awaitState(query, "FAILED");
  }

  private String awaitState(String query, String state) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> as("operator").get(query).then().body("items.state", equalTo(List.of(state))));
    return as("operator").get(query).path("items[0].id");
  }
}
