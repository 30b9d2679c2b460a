package io.handoff.review.review.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.Topics;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.CheckSetting;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@FeatureTest
class HandoffListenerTest {

  private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject OpenedReviews reviews;

  @Test
  void putsPoisonAsideAndGoesOnWithEverythingElse() {
    // Given
    HandoffStream poisoned = reviews.handoff();
    HandoffStream healthy = reviews.handoff();

    // When
    poisoned.send(
        EventType.HANDOFF_SUBMITTED.wireName(), "{}".getBytes(StandardCharsets.UTF_8), NOW);
    healthy.submitted(1, DocumentFixture.clean(), NOW);

    // Then
    try (Published published = reviews.published(healthy)) {
      published.await(ReviewOpened.class);
    }
    assertThat(deadLetter(poisoned).headers().lastHeader("dead-letter-reason").value())
        .asString(StandardCharsets.UTF_8)
        .contains(EventType.HANDOFF_SUBMITTED.wireName());
    assertThat(RestAssured.get("/q/metrics").asString()).contains("dead");
  }

  @Test
  void putsARevisionWithoutOwnersAside() {
    HandoffStream ownerless = reviews.handoff();

    ownerless.submitted(1, DocumentFixture.cleanWith("{'engineeringOwner':null}"), NOW);

    assertThat(deadLetter(ownerless).key()).isEqualTo(ownerless.handoff().id().toString());
  }

  @Test
  void passesOverATypeItDoesNotKnow() {
    HandoffStream handoff = reviews.handoff();

    handoff.send("io.handoff.handoff.celebrated.v1", "{}".getBytes(StandardCharsets.UTF_8), NOW);
    handoff.drafted(DocumentFixture.clean(), NOW);

    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(FindingsPublished.class).version()).isEqualTo(2);
    }
  }

  @Test
  void checksByTheTemplateThatTheRecordAnswers() {
    // Given
    HandoffStream handoff = reviews.handoff();
    TemplateRules rules =
        new TemplateRules(
            7,
            TemplateRules.shipped().wording(),
            Map.of("HO-SCOPE-001", CheckSetting.OFF, "HO-EVIDENCE-001", CheckSetting.WARNING));

    // When
    handoff.drafted(DocumentFixture.regionalReporting(), NOW);
    handoff.changed(DocumentFixture.regionalReporting(), rules, NOW);

    // Then
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(FindingsPublished.class, 1).findings())
          .filteredOn(Finding::isBlocking)
          .extracting(Finding::check)
          .contains("HO-SCOPE-001", "HO-EVIDENCE-001");
      assertThat(published.await(FindingsPublished.class, 2).findings())
          .filteredOn(found -> !found.isBlocking())
          .extracting(Finding::check)
          .contains("HO-EVIDENCE-001")
          .doesNotContain("HO-SCOPE-001");
    }
  }

  @Test
  void takesInTheContractsExampleWithMembersOfALaterRelease() throws IOException {
    // Given
    String type = EventType.HANDOFF_SUBMITTED.wireName();
    HandoffStream handoff = reviews.handoff();
    String example;
    try (InputStream file =
        HandoffSubmitted.class.getResourceAsStream("/examples/" + type + ".json")) {
      example = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    String mine =
        example
            .replaceFirst("\"id\"\\s*:\\s*\"[^\"]+\"", "\"id\":\"" + handoff.handoff().id() + "\"")
            .replaceFirst("\\{", "{\"mood\":\"good\",");

    // When
    handoff.send(type, mine.getBytes(StandardCharsets.UTF_8), NOW);

    // Then
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(ReviewOpened.class).reviewer().name()).isNotBlank();
    }
  }

  private ConsumerRecord<String, byte[]> deadLetter(HandoffStream handoff) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.HANDOFFS + Topics.DEAD_LETTER_SUFFIX).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(100))
                    .forEach(
                        record -> {
                          if (handoff.handoff().id().toString().equals(record.key())) {
                            found.add(record);
                          }
                        });
                return !found.isEmpty();
              });
      return found.get(0);
    }
  }
}
