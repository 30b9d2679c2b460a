package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.chassis.outbox.Outbox;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.Topics;
import io.handoff.contracts.finding.Finding;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FeatureTest
class ReviewIsOpenedTest {

  private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T11:00:00Z");

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject Outbox outbox;
  @Inject ReadReviews readReviews;

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
  void whatStandsInALargeRecordIsToldAsFarAsItFitsAndCounted() {
    try (Published published = new Published(kafka, handoff.handoff().id())) {
      // When
      handoff.submitted(1, large(), FRIDAY_NOON);

      // Then
      ReviewOpened opened = published.await(ReviewOpened.class);
      FindingsPublished told = published.await(FindingsPublished.class);
      assertThat(EventJson.write(told)).hasSizeLessThan(400_000);
      assertThat(EventJson.write(opened)).hasSizeLessThan(400_000);
      assertThat(told.findings().get(0).isBlocking()).isTrue();
      List<Finding> whole = readReviews.read(new ReviewId(opened.reviewId())).findings();
      long listed = told.findings().stream().filter(Finding::isBlocking).count();
      assertThat(listed + told.moreFindings().blocking())
          .isEqualTo(whole.stream().filter(Finding::isBlocking).count());
      assertThat(
              told.findings().size()
                  + told.moreFindings().blocking()
                  + told.moreFindings().warnings())
          .isEqualTo(whole.size())
          .isGreaterThan(4000);
      assertThat(opened.findings()).isEqualTo(told.findings());
      assertThat(opened.moreFindings()).isEqualTo(told.moreFindings());
    }
  }

  @Test
  void whatNoMessageTakesIsRefusedWhereItIsLeft() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            outbox.append(
                                Topics.REVIEWS,
                                handoff.handoff().id(),
                                EventType.FINDINGS_PUBLISHED.wireName(),
                                FRIDAY_NOON,
                                new byte[990_001])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("990001 bytes; a message takes 990000");
  }

  private static HandoffDocument large() {
    return DocumentFixture.cleanWith(
        "{'dataSources':{%s},'integrations':{%s}}"
            .formatted(entries("'s%1$d':{'name':'S%1$d'}"), entries("'s%1$d':{'system':'S%1$d'}")));
  }

  private static String entries(String entry) {
    return IntStream.range(0, 400).mapToObj(entry::formatted).collect(Collectors.joining(","));
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
