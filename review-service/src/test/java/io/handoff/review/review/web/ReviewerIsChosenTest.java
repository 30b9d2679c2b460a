package io.handoff.review.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.OpenedReviews;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is the reviewer when a review opens. */
@FeatureTest
class ReviewerIsChosenTest {

  private static final String EDITED_BY_ITS_OWNER =
      "{'engineeringOwner':{'name':'Jon Berg','email':'Jon.Berg@example.com'}}";
  private static final Instant SENT = Instant.parse("2026-11-20T11:00:00Z");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private Caller amara;

  @BeforeEach
  void begin() {
    amara = Caller.of(issuer, "amara.okafor", "manager");
  }

  @AfterEach
  void nobodyIsOnDutyInOtherTests() {
    rota("");
  }

  @Test
  @DisplayName("R105 The engineering owner of the record is the reviewer, whoever is on duty")
  void theEngineeringOwner() {
    rota("{'from':'2026-11-20','until':'2026-11-20','person':%s}".formatted(person("Luca Rossi")));

    assertThat(open("{}").reviewer().name()).isEqualTo("Rina Patel");
  }

  @Test
  @DisplayName("R105 Whoever is on duty is the reviewer of what the engineering owner edited")
  void whoIsOnDuty() {
    rota("{'from':'2026-11-20','until':'2026-11-20','person':%s}".formatted(person("Luca Rossi")));

    ReviewOpened opened = open(EDITED_BY_ITS_OWNER);

    assertThat(opened.reviewer().name()).isEqualTo("Luca Rossi");
    assertThat(opened.engineeringOwner().name()).isEqualTo("Jon Berg");
    assertThat(
            amara.get("/api/v1/reviews/{id}", opened.reviewId()).<String>path("deciding.because"))
        .isEqualTo("On duty; the engineering owner edited this revision.");
  }

  @Test
  @DisplayName("R105 Where who is on duty edited it too, whoever is next reviews it")
  void whoIsNextOnDuty() {
    rota(
        "{'from':'2026-11-20','until':'2026-11-20','person':%s},"
            .formatted(person("Mei Tan"))
            .concat(
                "{'from':'2026-11-23','until':'2026-11-23','person':%s}"
                    .formatted(person("Luca Rossi"))));

    assertThat(open(EDITED_BY_ITS_OWNER).reviewer().name()).isEqualTo("Luca Rossi");
  }

  @Test
  @DisplayName("R105 With nobody on duty the review waits until somebody hands it over")
  void nobodyElse() {
    ReviewOpened opened = open(EDITED_BY_ITS_OWNER);

    assertThat(opened.reviewer().name()).isEqualTo("Jon Berg");
    assertThat(
            Caller.of(issuer, "contributor-1", "engineer").approve(opened.reviewId()).statusCode())
        .isEqualTo(403);
    assertThat(
            amara
                .post(
                    "{'to':%s,'reason':'Jon edited it.'}".formatted(person("Luca Rossi")),
                    "/api/v1/reviews/{id}/handover",
                    opened.reviewId())
                .statusCode())
        .isEqualTo(201);
    assertThat(Caller.of(issuer, "luca.rossi", "engineer").approve(opened.reviewId()).statusCode())
        .isEqualTo(200);
  }

  private ReviewOpened open(String change) {
    return reviews.open(reviews.handoff(), DocumentFixture.cleanWith(change), SENT);
  }

  private static String person(String name) {
    return "{'name':'%s','email':'%s@example.com'}"
        .formatted(name, name.toLowerCase().replace(' ', '.'));
  }

  private void rota(String dated) {
    assertThat(
            amara
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{'zone':'UTC','dated':[%s]}".formatted(dated).replace('\'', '"'))
                .put("/api/v1/rota")
                .statusCode())
        .isEqualTo(200);
  }
}
