package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.finding.Finding;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FeatureTest
class ReviewIsOpenedTest {

  private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T11:00:00Z");

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  private HandoffStream handoff;

  @BeforeEach
  void begin() {
    handoff = new HandoffStream(kafka);
  }

  @Test
  void opensAReviewWithFindingsBriefAndDueTime() {
    try (Published published = new Published(kafka, handoff.handoff().id())) {
      // When
      handoff.submitted(1, DocumentFixture.regionalReporting(), FRIDAY_NOON);

      // Then
      ReviewOpened opened = published.await(ReviewOpened.class);
      assertThat(opened.handoff()).isEqualTo(handoff.handoff());
      assertThat(opened.reviewer()).isEqualTo(new Person("Rina Patel", "rina.patel@example.com"));
      assertThat(opened.due().at()).isEqualTo("2026-11-20T16:30:00Z");
      assertThat(opened.brief().purchase()).startsWith("One shared dashboard");
      assertThat(opened.brief().whyNow()).isEqualTo("The contract ends on 30 June");
      assertThat(opened.brief().assumed()).isEqualTo(2);
      assertThat(opened.brief().openQuestions()).isEqualTo(1);
      assertThat(opened.findings())
          .extracting(Finding::id)
          .contains("HO-DATE-001:milestones.w1.inputs", "HO-SYS-001:dataSources.south.name");
    }
  }

  @Test
  void publishesTheFindingsOfADraftAndOfASubmission() {
    try (Published published = new Published(kafka, handoff.handoff().id())) {
      // When
      handoff.drafted(DocumentFixture.regionalReporting(), FRIDAY_NOON);
      handoff.submitted(1, DocumentFixture.clean(), FRIDAY_NOON);

      // Then
      FindingsPublished second = published.await(FindingsPublished.class, 2);
      FindingsPublished first = published.all(FindingsPublished.class).get(0);
      assertThat(first.findings()).isNotEmpty();
      assertThat(first.checkedRevision()).isNull();
      assertThat(second.findings()).isEmpty();
      assertThat(second.checkedRevision()).isEqualTo(1);
      assertThat(second.version()).isEqualTo(2);
    }
  }

  @Test
  void takesAReplayedSubmissionInOnce() {
    try (Published published = new Published(kafka, handoff.handoff().id())) {
      // Given
      ProducerRecord<String, byte[]> sent =
          handoff.submitted(1, DocumentFixture.clean(), FRIDAY_NOON);
      published.await(ReviewOpened.class);

      // When
      handoff.send(sent);
      handoff.withdrawn(1, FRIDAY_NOON);

      // Then
      published.await(ReviewCancelled.class);
      assertThat(published.all(ReviewOpened.class)).hasSize(1);
      assertThat(published.all(FindingsPublished.class)).hasSize(1);
    }
  }

  @Test
  void endsTheReviewOfAnOlderRevisionThatStillWaits() {
    try (Published published = new Published(kafka, handoff.handoff().id())) {
      // Given
      handoff.submitted(1, DocumentFixture.clean(), FRIDAY_NOON);
      ReviewOpened first = published.await(ReviewOpened.class);

      // When
      handoff.submitted(2, DocumentFixture.regionalReporting(), FRIDAY_NOON);
      handoff.withdrawn(1, FRIDAY_NOON);
      handoff.drafted(DocumentFixture.clean(), FRIDAY_NOON);

      // Then
      ReviewOpened second = published.await(ReviewOpened.class, 2);
      published.await(FindingsPublished.class, 3);
      assertThat(published.all(ReviewCancelled.class))
          .singleElement()
          .satisfies(
              cancelled -> {
                assertThat(cancelled.reviewId()).isEqualTo(first.reviewId());
                assertThat(cancelled.revision()).isEqualTo(1);
              });
      assertThat(second.revision()).isEqualTo(2);
    }
  }
}
