package io.handoff.deals.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.deals.Parts;
import io.handoff.deals.Published;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class TakeInReviewTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void takesADecisionInOnceHoweverOftenItComes() throws Exception {
    String id = submitted();
    try (ReviewStream stream = new ReviewStream(id)) {
      // When
      HandoffReturned returned = stream.returned(1);
      UUID message = UUID.randomUUID();
      for (int i = 0; i < 3; i++) {
        stream.send(1, message, EventType.HANDOFF_RETURNED.wireName(), EventJson.write(returned));
      }
      stream.send(2, stream.findings(9));

      // Then
      awaitFindings(id, 9);
      assertThat(steps(id)).containsExactly("DRAFTED", "SUBMITTED", "RETURNED");
      assertThat(Api.read("sales", id).<String>path("review.reasons[0].path"))
          .isEqualTo("answers.goal");
    }
  }

  @Test
  void appliesEventsInOrderWhateverOrderTheyComeIn() throws Exception {
    String id = submitted();
    try (ReviewStream stream = new ReviewStream(id)) {
      // When
      stream.send(3, stream.findings(12));
      stream.send(2, stream.approved(1));
      stream.send(1, stream.findings(11));

      // Then
      awaitFindings(id, 12);
      assertThat(steps(id)).containsExactly("DRAFTED", "SUBMITTED", "APPROVED");
    }
  }

  @Test
  void recordsADecisionThatComesTooLateAndChangesNothing() throws Exception {
    String id = submitted();
    Response withdrawn = Api.withdraw("sales", id, Api.read("sales", id).header("ETag"));
    assertThat(withdrawn.statusCode()).isEqualTo(200);
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.approved(1));
      stream.send(2, stream.findings(7));

      awaitFindings(id, 7);
      assertThat(steps(id))
          .containsExactly("DRAFTED", "SUBMITTED", "WITHDRAWN", "DECISION_TOO_LATE");
      assertThat(Api.read("sales", id).<String>path("state")).isEqualTo("DRAFT");
    }
  }

  @Test
  @DisplayName("A decision that crosses a withdrawal is void, and review-service is told")
  void tellsThatADecisionOnAnOlderRevisionIsVoid() throws Exception {
    // Given
    String id = submitted();
    Api.withdraw("sales", id, Api.read("sales", id).header("ETag"));
    Api.submit("sales", id, Api.read("sales", id).header("ETag"));
    Person reviewer = new Person("Rina Patel", "engineer@example.com");
    try (ReviewStream stream = new ReviewStream(id);
        Published published = new Published()) {
      // When
      HandoffApproved late = stream.approved(1);
      stream.send(1, stream.opened(2, reviewer, Instant.parse("2026-11-23T16:00:00Z")));
      stream.send(2, late);
      stream.send(3, stream.findings(8));

      // Then
      awaitFindings(id, 8);
      assertThat(Api.read("sales", id).<String>path("state")).isEqualTo("SUBMITTED");
      assertThat(Api.read("sales", id).<String>path("review.reviewer.name"))
          .isEqualTo("Rina Patel");
      assertThat(steps(id)).endsWith("SUBMITTED", "DECISION_TOO_LATE");
      DecisionVoided told =
          published
              .await(DecisionVoided.class, fact -> fact.subject().toString().equals(id), 1)
              .get(0);
      assertThat(told.reviewId()).isEqualTo(late.reviewId());
      assertThat(told.revision()).isEqualTo(1);
      assertThat(told.decidedBy()).isEqualTo(late.decidedBy());
      assertThat(told.salesOwner()).isEqualTo(late.salesOwner());
      assertThat(told.engineeringOwner()).isEqualTo(late.engineeringOwner());
    }
  }

  @Test
  void setsPoisonAsideAndGoesOn() throws Exception {
    String id = submitted();
    double deadBefore = dead();
    try (ReviewStream stream = new ReviewStream(id)) {
      // When
      stream.sendJunk(id, new byte[] {1, 2, 3});
      stream.sendJunk("not an id", "{}".getBytes(StandardCharsets.UTF_8));
      stream.send(1, UUID.randomUUID(), "io.handoff.unheard-of.v9", new byte[] {0});
      stream.send(2, stream.findings(5));

      // Then
      awaitFindings(id, 5);
      await().atMost(SOON).untilAsserted(() -> assertThat(dead()).isEqualTo(deadBefore + 2));
    }
  }

  @Test
  void holdsAStreamUntilItsPoisonIsReplaced() throws Exception {
    String id = submitted();
    try (ReviewStream stream = new ReviewStream(id)) {
      double deadBefore = dead();
      stream.send(
          1,
          UUID.randomUUID(),
          EventType.HANDOFF_APPROVED.wireName(),
          "{\"at\":5}".getBytes(StandardCharsets.UTF_8));
      stream.send(2, stream.findings(6));
      await().atMost(SOON).untilAsserted(() -> assertThat(dead()).isGreaterThan(deadBefore));
      assertThat(Api.read("sales", id).<Integer>path("findings.documentVersion")).isZero();

      // When
      stream.send(1, stream.approved(1));

      // Then
      awaitFindings(id, 6);
      assertThat(steps(id)).containsExactly("DRAFTED", "SUBMITTED", "APPROVED");
    }
  }

  private static String submitted() {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    assertThat(Api.submit("sales", id, created.header("ETag")).statusCode()).isEqualTo(201);
    return id;
  }

  private static void awaitFindings(String id, int version) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Api.read("sales", id).<Integer>path("findings.documentVersion"))
                    .isEqualTo(version));
  }

  private static List<String> steps(String id) {
    return Api.as("auditor").get(Api.HANDOFFS + "/" + id + "/trail").path("step");
  }

  private static double dead() {
    return RestAssured.get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("handoff_events_dead_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
