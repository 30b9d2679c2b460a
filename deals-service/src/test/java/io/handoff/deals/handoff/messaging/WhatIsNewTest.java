package io.handoff.deals.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.Person;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reader is sent again what has changed, also what review-service changed. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class WhatIsNewTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject SessionFactory sessions;

  @Test
  @DisplayName("Findings and turns that arrive are read, and make nobody's save stale")
  void sendsWhatReviewServiceSaid() throws Exception {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    String drafted = created.header("ETag");
    assertThat(since(id, drafted).statusCode()).isEqualTo(304);
    try (ReviewStream stream = new ReviewStream(id)) {

      // When
      stream.send(1, stream.findings(1));

      // Then
      await().atMost(SOON).until(() -> since(id, drafted).statusCode() == 200);
      Response checked = since(id, drafted);
      assertThat(checked.<Boolean>path("findings.current")).isTrue();
      assertThat(since(id, checked.header("ETag")).statusCode()).isEqualTo(304);

      // When
      Response patched =
          Api.patch(
              "sales",
              id,
              drafted,
              "{\"answers\":{\"goal\":{\"salesAssumption\":\"Reports in an hour\"}}}");

      // Then
      assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
      assertThat(since(id, checked.header("ETag")).statusCode()).isEqualTo(200);

      // When
      Response submitted = Api.submit("sales", id, patched.header("ETag"));
      String sent = submitted.header("ETag");
      assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
      Instant due = Instant.parse("2026-11-23T16:00:00Z");
      stream.send(2, stream.opened(1, new Person("Rina Patel", "rina@example.com"), due));

      // Then
      await().atMost(SOON).until(() -> since(id, sent).statusCode() == 200);
      assertThat(since(id, sent).<String>path("review.reviewer.name")).isEqualTo("Rina Patel");
      assertThat(Api.version(since(id, sent))).isEqualTo(Api.version(submitted));
    }
  }

  @Test
  void looksForWhatIsNewWithoutReadingTheRecord() {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");

    // Then
    for (String name : List.of(id, created.<String>path("number"))) {
      assertThat(statements(() -> since(name, created.header("ETag")), 304)).isEqualTo(1);
      assertThat(statements(() -> Api.read("sales", name), 200)).isGreaterThan(1);
    }
  }

  @Test
  void whoMayNotSeeItIsNotToldThatNothingIsNew() {
    // Given
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");

    // When
    Response read = Api.as("portal").header("If-None-Match", "*").get(Api.HANDOFFS + "/" + id);

    // Then
    assertThat(read.statusCode()).as(read.asString()).isEqualTo(404);
  }

  /** What is at work beside a reading makes some of them look larger, never smaller. */
  private long statements(Supplier<Response> reading, int status) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 7; i++) {
      statistics.clear();
      assertThat(reading.get().statusCode()).isEqualTo(status);
      least = Math.min(least, statistics.getPrepareStatementCount());
    }
    statistics.setStatisticsEnabled(false);
    return least;
  }

  private static Response since(String id, String tag) {
    return Api.as("sales").header("If-None-Match", tag).get(Api.HANDOFFS + "/" + id);
  }
}
