package io.handoff.review.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.TokenIssuer;
import io.handoff.review.CountedQueries;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.web.Caller;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What reading a review asks the database for. */
@FeatureTest
class ReviewIsReadOnceTest {

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SessionFactory sessions;

  @Test
  void looksForACoverOnceAndForEarlierVerdictsNotAtAllInAFirstRound() {
    // Given
    UUID review = reviews.open(DocumentFixture.clean());
    Caller amara = Caller.of(issuer, "amara", "manager");

    try (CountedQueries asked = new CountedQueries(sessions)) {
      // When
      int status = amara.get("/api/v1/reviews/{id}", review).statusCode();

      // Then
      assertThat(status).isEqualTo(200);
      assertThat(asked.saying(".Verdict", "replacedAt is null")).isEqualTo(1);
      assertThat(asked.saying(".Cover", "personEmail")).isEqualTo(1);
      assertThat(asked.saying("CarriedVerdict")).isZero();
    }
  }
}
