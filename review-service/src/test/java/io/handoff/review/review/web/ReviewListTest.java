package io.handoff.review.review.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FeatureTest
class ReviewListTest {

  private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private Caller sales;

  @BeforeEach
  void begin() {
    sales = Caller.of(issuer, "mei.tan", "sales");
  }

  @Test
  void showsAReviewWithDocumentAndEntityTag() {
    HandoffStream handoff = reviews.handoff();
    ReviewOpened opened = reviews.open(handoff, DocumentFixture.clean(), MONDAY);

    Response read = sales.get("/api/v1/reviews/{id}", opened.reviewId());

    assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
    assertThat(read.header("ETag")).isEqualTo("\"0\"");
    assertThat(read.<String>path("handoff.number")).isEqualTo(handoff.handoff().number());
    assertThat(read.<String>path("state")).isEqualTo("OPEN");
    assertThat(read.<String>path("due.at")).isEqualTo("2026-11-16T16:30:00Z");
    assertThat(read.<String>path("document.answers.whyNow.customerFact")).contains("12 June");
    assertThat(read.<Object>path("decision")).isNull();
  }

  @Test
  void findsTheReviewsOfAHandoffByNumberAndById() {
    HandoffStream handoff = reviews.handoff();
    ReviewOpened opened = reviews.open(handoff, DocumentFixture.clean(), MONDAY);

    for (Object key : List.of(handoff.handoff().number(), handoff.handoff().id())) {
      Response found = sales.get("/api/v1/reviews?handoff={key}", key);
      assertThat(found.<List<String>>path("items.id"))
          .as(found.asString())
          .containsExactly(opened.reviewId().toString());
    }
  }

  @Test
  void showsOnlyTheNewestRevisionWhenAskedTo() {
    HandoffStream handoff = reviews.handoff();
    reviews.open(handoff, DocumentFixture.clean(), MONDAY);
    handoff.withdrawn(1, MONDAY);
    handoff.submitted(2, DocumentFixture.clean(), TUESDAY);
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewOpened.class, 2);
    }

    String path = "/api/v1/reviews?handoff=" + handoff.handoff().number();
    assertThat(sales.get(path).<List<Integer>>path("items.revision")).containsExactly(1, 2);
    assertThat(sales.get(path + "&newest=true").<List<Integer>>path("items.revision"))
        .containsExactly(2);
    assertThat(sales.get(path + "&state=CANCELLED").<List<Integer>>path("items.revision"))
        .containsExactly(1);
  }

  @Test
  void showsAReviewerTheirOwnTurn() {
    String reviewer = "reviewer" + System.nanoTime();
    HandoffStream handoff = reviews.handoff();
    reviews.open(
        handoff,
        DocumentFixture.cleanWith(
            "{'engineeringOwner':{'name':'R','email':'%s@Example.com'}}"
                .formatted(reviewer.toUpperCase(Locale.ROOT))),
        MONDAY);

    Response found =
        Caller.of(issuer, reviewer, "engineer").get("/api/v1/reviews?state=OPEN&reviewer=me");

    assertThat(found.<List<String>>path("items.handoff.number"))
        .as(found.asString())
        .containsExactly(handoff.handoff().number());
    assertThat(found.<Integer>path("items[0].blockers")).isZero();
  }

  @Test
  void goesThroughAllPagesInTheOrderOfDueTimes() {
    // Given
    HandoffStream handoff = reviews.handoff();
    for (int revision = 1; revision <= 5; revision++) {
      handoff.submitted(revision, DocumentFixture.clean(), revision % 2 == 0 ? MONDAY : TUESDAY);
      handoff.withdrawn(revision, TUESDAY);
    }
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewCancelled.class, 5);
    }

    // When
    List<Integer> revisions = new ArrayList<>();
    String path = "/api/v1/reviews?limit=2&handoff=" + handoff.handoff().number();
    Response page = sales.get(path);
    revisions.addAll(page.path("items.revision"));
    while (page.path("next") != null) {
      page = sales.get(path + "&cursor=" + page.path("next"));
      revisions.addAll(page.path("items.revision"));
    }

    // Then
    assertThat(revisions).containsExactly(2, 4, 1, 3, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"state=WAITING", "reviewer=rina", "limit=0", "limit=101", "cursor=abc", "limit=x"})
  void refusesParametersItCannotRead(String query) {
    assertProblem(sales.get("/api/v1/reviews?" + query), 400, "malformed-parameter");
  }

  @Test
  void refusesANumberThatNoHandoffCanHave() {
    assertProblem(sales.get("/api/v1/reviews?handoff={key}", "a\0b"), 400, "malformed-parameter");
  }

  @Test
  void refusesACursorOfAnotherList() {
    HandoffStream handoff = reviews.handoff();
    reviews.open(handoff, DocumentFixture.clean(), MONDAY);
    reviews.open(DocumentFixture.clean());
    String cursor = sales.get("/api/v1/reviews?limit=1").path("next");

    assertProblem(
        sales.get("/api/v1/reviews?limit=1&state=OPEN&cursor=" + cursor),
        400,
        "malformed-parameter");
  }
}
