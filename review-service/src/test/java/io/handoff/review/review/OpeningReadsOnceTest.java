package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.review.CountedQueries;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What opening a review asks the database for. */
@FeatureTest
class OpeningReadsOnceTest {

  private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T11:00:00Z");

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject OpenReview openReview;
  @Inject SessionFactory sessions;

  @Test
  void readsCoversAndCalendarsOnce() {
    // Given
    HandoffSubmitted first =
        new HandoffStream(kafka).submission(1, DocumentFixture.clean(), null, FRIDAY_NOON);

    try (CountedQueries asked = new CountedQueries(sessions)) {
      // When
      openReview.open(first);

      // Then
      assertThat(asked.saying(".Cover", "personEmail")).isEqualTo(1);
      assertThat(asked.saying(".StoredCalendar")).isEqualTo(1);
    }
  }

  @Test
  void looksForWhatEarlierRoundsLeftFromTheSecondRevisionOn() {
    // Given
    HandoffStream handoff = new HandoffStream(kafka);
    HandoffSubmitted first = handoff.submission(1, DocumentFixture.clean(), null, FRIDAY_NOON);
    HandoffSubmitted second =
        handoff.submission(2, DocumentFixture.regionalReporting(), null, FRIDAY_NOON);

    try (CountedQueries asked = new CountedQueries(sessions)) {
      // When
      openReview.open(first);
      List<Long> atFirst = leftBehind(asked);
      asked.clear();
      openReview.open(second);

      // Then
      assertThat(atFirst).containsOnly(0L);
      assertThat(leftBehind(asked)).containsOnly(1L);
    }
  }

  private static List<Long> leftBehind(CountedQueries asked) {
    return List.of(
        asked.saying(".Review", "state = OPEN"),
        asked.saying(".Verdict", "replacedAt is null"),
        asked.saying(".Suggestion", "state = OPEN"),
        asked.saying(".AdviceRequest", "max(r.revision)"));
  }
}
