package io.handoff.deals.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.finding.WorkingSpan;
import io.handoff.contracts.finding.WorkingTime;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list says whose turn it is as soon as review-service does. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class TurnTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Instant LONG_AGO = Instant.parse("2026-01-05T16:00:00Z");

  @Test
  void isTheReviewersUntilTheReviewIsDecided() throws Exception {
    // Given
    String engineer = "e" + UUID.randomUUID();
    Person reviewer = new Person("Rina Patel", engineer.toUpperCase() + "@Example.com");
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    String version = Api.version(Api.submit("sales", id, created.header("ETag")));
    try (ReviewStream stream = new ReviewStream(id)) {

      // When
      stream.send(1, stream.opened(1, reviewer, LONG_AGO));

      // Then
      await().atMost(SOON).untilAsserted(() -> assertThat(mine(engineer, "")).containsExactly(id));
      assertThat(mine(engineer, "&due=overdue")).containsExactly(id);
      assertThat(mine(engineer, "&due=today&state=SUBMITTED")).containsExactly(id);
      assertThat(mine(engineer, "&flag=OVERDUE")).containsExactly(id);
      assertThat(mine(engineer, "&flag=STALE")).isEmpty();
      assertThat(mine(engineer, "&due=2026-01-05T16:00:00Z")).isEmpty();
      Response page = list(engineer, "");
      assertThat(page.<String>path("items[0].turn")).isEqualTo("ENGINEERING");
      assertThat(page.<String>path("items[0].next")).isEqualTo("Decide");
      assertThat(page.<String>path("items[0].due")).isEqualTo("2026-01-05T16:00:00Z");
      assertThat(next(id)).isEqualTo("Wait for Rina Patel");
      assertThat(page.<List<String>>path("items[0].flags")).containsExactly("OVERDUE");
      assertThat(Api.version(Api.read("sales", id))).isEqualTo(version);

      // When
      stream.send(2, stream.returned(1));

      // Then
      await().atMost(SOON).untilAsserted(() -> assertThat(mine(engineer, "")).isEmpty());
      assertThat(Api.as("sales").get(Api.HANDOFFS + "?turn=mine").<List<String>>path("items.id"))
          .contains(id);
      assertThat(next(id)).isEqualTo("Fix and send again");
    }
  }

  @Test
  @DisplayName("R99 A list says the working time left, as review-service last told it")
  void saysTheWorkingTimeLeft() throws Exception {
    // Given
    String engineer = "e" + UUID.randomUUID();
    Person reviewer = new Person("Rina Patel", engineer + "@example.com");
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    Api.submit("sales", id, created.header("ETag"));
    Instant due = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
    try (ReviewStream stream = new ReviewStream(id)) {

      // When
      ReviewOpened opened = stream.opened(1, reviewer, due, workingUntil(due, 5));
      stream.send(1, opened);

      // Then
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(list(engineer, "").<String>path("items[0].timeLeft"))
                      .isEqualTo("PT5H"));

      // When
      stream.send(2, stream.told(opened, workingUntil(due, 2)));

      // Then
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(list(engineer, "").<String>path("items[0].timeLeft"))
                      .isEqualTo("PT2H"));

      // When
      stream.send(3, stream.returned(1));
      await().atMost(SOON).untilAsserted(() -> assertThat(mine(engineer, "")).isEmpty());

      // Then
      assertThat(
              Api.as("sales")
                  .get(Api.HANDOFFS + "?turn=mine&limit=100")
                  .<String>path("items.find { it.id == '%s' }.timeLeft".formatted(id)))
          .isNull();
    }
  }

  private static WorkingTime workingUntil(Instant due, int hours) {
    return new WorkingTime(
        List.of(new WorkingSpan(due.minus(Duration.ofHours(hours)), due)),
        due.plus(Duration.ofDays(14)));
  }

  @Test
  @DisplayName("R99 A list says what comes next, before a reviewer is known too")
  void saysWhatComesNext() {
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");

    assertThat(next(id)).isEqualTo("Complete and send");
    assertThat(next("engineer", id)).isEqualTo("Wait for Mei Tanaka");

    Api.submit("sales", id, created.header("ETag"));

    assertThat(next(id)).isEqualTo("Wait for engineering");
  }

  private static String next(String id) {
    return next("sales", id);
  }

  private static String next(String user, String id) {
    String number = Api.read(user, id).path("number");
    return Api.as(user)
        .get(Api.HANDOFFS + "?q=" + number)
        .path("items.find { it.id == '%s' }.next".formatted(id));
  }

  @Test
  @DisplayName("R105 A hand-over moves the turn, and the trail says from whom, to whom and why")
  void goesToWhoTakesOver() throws Exception {
    // Given
    String first = "e" + UUID.randomUUID();
    String second = "e" + UUID.randomUUID();
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    Api.submit("sales", id, created.header("ETag"));
    try (ReviewStream stream = new ReviewStream(id)) {
      ReviewOpened opened =
          stream.opened(1, new Person("Rina Patel", first + "@example.com"), LONG_AGO);

      // When
      stream.send(1, opened);
      stream.send(2, stream.handedOver(opened, new Person("Luca Rossi", second + "@example.com")));

      // Then
      await().atMost(SOON).untilAsserted(() -> assertThat(mine(second, "")).containsExactly(id));
      assertThat(mine(first, "")).isEmpty();
      assertThat(trail(id, "HANDED_OVER", "note"))
          .containsExactly("From Rina Patel to Luca Rossi: In a workshop.");
    }
  }

  @Test
  @DisplayName("R105 The trail shows both names of a decision under a cover")
  void showsForWhomSomebodyDecided() throws Exception {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    Api.submit("sales", id, created.header("ETag"));
    try (ReviewStream stream = new ReviewStream(id)) {

      // When
      stream.send(1, stream.approvedFor(1, new Person("Amara Okafor", "amara@example.com")));

      // Then
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(trail(id, "APPROVED", "actorName"))
                      .singleElement()
                      .asString()
                      .endsWith(" for Amara Okafor"));
    }
  }

  private static List<String> trail(String id, String step, String member) {
    return Api.as("sales")
        .get(Api.HANDOFFS + "/" + id + "/trail")
        .path("findAll { it.step == '%s' }.%s".formatted(step, member));
  }

  private static List<String> mine(String engineer, String more) {
    return list(engineer, more).path("items.id");
  }

  private static Response list(String engineer, String more) {
    return Api.as(engineer, "engineer").get(Api.HANDOFFS + "?turn=mine" + more);
  }
}
