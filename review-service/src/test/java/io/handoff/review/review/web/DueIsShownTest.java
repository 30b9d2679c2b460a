package io.handoff.review.review.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@FeatureTest
class DueIsShownTest {

  private static final Instant FRIDAY_AFTER_CUT_OFF = Instant.parse("2026-11-20T15:20:00Z");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private HandoffStream handoff;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
  }

  @Test
  @DisplayName("R100 Both clocks are shown, and the earlier one counts")
  void showsBothClocks() {
    // When
    handoff.submitted(
        1, DocumentFixture.clean(), Instant.parse("2026-11-19T16:00:00Z"), FRIDAY_AFTER_CUT_OFF);

    // Then
    ReviewOpened opened = opened();
    assertThat(opened.due().at()).isEqualTo("2026-11-20T16:00:00Z");
    Response read = read(opened);
    assertThat(read.<String>path("due.at")).isEqualTo("2026-11-20T16:00:00Z");
    assertThat(read.<String>path("due.reasoning")).isEqualTo(opened.due().reasoning());
    assertThat(read.<List<String>>path("due.clocks.kind"))
        .containsExactly("SUBMISSION", "STAGE_CHANGE");
    assertThat(read.<List<String>>path("due.clocks.state")).containsExactly("LATER", "COUNTS");
    assertThat(read.<List<String>>path("due.clocks.endsAt"))
        .containsExactly("2026-11-23T15:20:00Z", "2026-11-20T16:00:00Z");
  }

  @Test
  @DisplayName("R99 A deal whose stage nobody told of is held to the same-day rule alone")
  void showsOneClockWithoutAStage() {
    handoff.submitted(1, DocumentFixture.clean(), FRIDAY_AFTER_CUT_OFF);

    Response read = read(opened());

    assertThat(read.<List<String>>path("due.clocks.state")).containsExactly("COUNTS");
    assertThat(read.<String>path("due.at")).isEqualTo("2026-11-23T15:20:00Z");
    assertThat(read.<String>path("due.zone")).isEqualTo("Europe/Berlin");
    assertThat(read.<String>path("due.reasoning"))
        .contains("after the cut-off at 16:00", "Monday 23 November 2026");
  }

  private ReviewOpened opened() {
    try (Published published = reviews.published(handoff)) {
      return published.await(ReviewOpened.class);
    }
  }

  private Response read(ReviewOpened opened) {
    return Caller.of(issuer, "rina.patel", "engineer")
        .get("/api/v1/reviews/{id}", opened.reviewId());
  }
}
