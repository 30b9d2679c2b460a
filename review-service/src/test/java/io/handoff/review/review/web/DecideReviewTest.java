package io.handoff.review.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.finding.Reason;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FeatureTest
class DecideReviewTest {

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private HandoffStream handoff;
  private Caller rina;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    rina = Caller.of(issuer, "rina.patel", "engineer");
  }

  @Test
  void approvesACleanRevisionAndTellsTheOthers() {
    // Given
    ReviewOpened opened =
        reviews.open(handoff, DocumentFixture.clean(), Instant.parse("2026-01-05T09:00:00Z"));

    // When
    Response decided =
        rina.decide(
            opened.reviewId(), "{'decision':'APPROVE','revision':1,'summary':'Good scope.'}");

    // Then
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    assertThat(decided.header("ETag")).isEqualTo("\"1\"");
    assertThat(decided.<String>path("state")).isEqualTo("APPROVED");
    assertThat(decided.<String>path("decision.by")).isEqualTo("Person rina.patel");
    assertThat(decided.<Boolean>path("decision.late")).isTrue();
    assertThat(decided.<String>path("outcomes.find { it.check == 'HO-SCOPE-001' }.outcome"))
        .isEqualTo("PASS");
    try (Published published = reviews.published(handoff)) {
      HandoffApproved approved = published.await(HandoffApproved.class);
      assertThat(approved.reviewId()).isEqualTo(opened.reviewId());
      assertThat(approved.hash()).isEqualTo(opened.hash());
      assertThat(approved.decidedBy().subject()).isEqualTo("rina.patel");
      assertThat(approved.late()).isTrue();
      assertThat(approved.summary()).isEqualTo("Good scope.");
      assertThat(approved.salesOwner().name()).isEqualTo("Mei Tan");
    }
  }

  @Test
  void returnsARevisionWithItsReasonsAndFindings() {
    // Given
    ReviewOpened opened =
        reviews.open(
            handoff, DocumentFixture.regionalReporting(), Instant.parse("2026-01-05T09:00:00Z"));

    // When
    Response decided =
        rina.decide(
            opened.reviewId(),
            """
            {'decision':'RETURN','revision':1,'reasons':[
              {'path':'milestones.w1.inputs','text':'Who checks the sample?'},
              {'path':'dataSources.south.format','text':'Which file type?'}]}
            """);

    // Then
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    assertThat(decided.<String>path("state")).isEqualTo("RETURNED");
    try (Published published = reviews.published(handoff)) {
      HandoffReturned returned = published.await(HandoffReturned.class);
      assertThat(returned.reasons())
          .containsExactly(
              new Reason("milestones.w1.inputs", "Who checks the sample?"),
              new Reason("dataSources.south.format", "Which file type?"));
      assertThat(returned.findings()).isEqualTo(opened.findings());
      assertThat(returned.round()).isEqualTo(1);
    }
  }

  @Test
  void letsOneOfManyDecidersWin() {
    // Given
    UUID review = reviews.open(DocumentFixture.clean());
    List<Caller> callers =
        IntStream.range(0, 8).mapToObj(i -> Caller.of(issuer, "manager-" + i, "manager")).toList();

    // When
    List<CompletableFuture<Integer>> answers =
        callers.stream()
            .map(caller -> CompletableFuture.supplyAsync(() -> caller.approve(review).statusCode()))
            .toList();

    // Then
    assertThat(answers.stream().map(CompletableFuture::join).sorted())
        .containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
  }

  @Test
  void givesTheSameAnswerToTheSameIdempotencyKey() {
    // Given
    UUID review = reviews.open(DocumentFixture.clean());
    String key = UUID.randomUUID().toString();

    // When
    Response first = approveWith(key, review);
    Response second = approveWith(key, review);

    // Then
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  private Response approveWith(String key, UUID review) {
    return rina.request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body("{\"decision\":\"APPROVE\",\"revision\":1}")
        .post("/api/v1/reviews/{id}/decision", review);
  }
}
