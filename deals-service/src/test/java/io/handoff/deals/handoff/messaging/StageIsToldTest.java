package io.handoff.deals.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.event.Topics;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class StageIsToldTest {

  private static final String DEAL =
      """
      {"source": "HubSpot", "name": "Regional reporting", "customer": "Harbour Foods",
       "stage": "SIGNED", "stageChangedAt": "2026-02-10T09:00:00Z"}
      """;

  @Test
  @DisplayName("R100 A submission tells when its deal reached its stage")
  void tellsWhenTheDealReachedItsStage() {
    // Given
    String deal = Api.freshDeal();
    Response told =
        Api.as("portal").contentType("application/json").body(DEAL).put("/api/v1/deals/" + deal);
    assertThat(told.statusCode()).as(told.asString()).isEqualTo(201);

    // When
    String id = submit(deal);

    // Then
    assertThat(submitted(id).stageChangedAt()).isEqualTo("2026-02-10T09:00:00Z");
  }

  @Test
  @DisplayName("R100 A submission tells of no stage when nobody told of the deal")
  void tellsOfNoStageThatNobodyKnows() {
    String id = submit(Api.freshDeal());

    assertThat(submitted(id).stageChangedAt()).isNull();
  }

  private static String submit(String deal) {
    Response created = Api.create("sales", deal, Api.completeDocument());
    String id = created.path("id");
    assertThat(Api.submit("sales", id, created.header("ETag")).statusCode()).isEqualTo(201);
    return id;
  }

  private static HandoffSubmitted submitted(String id) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", Parts.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.HANDOFFS).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> next(consumer, id), Optional::isPresent)
          .orElseThrow();
    }
  }

  private static Optional<HandoffSubmitted> next(
      KafkaConsumer<String, byte[]> consumer, String id) {
    return StreamSupport.stream(consumer.poll(Duration.ofMillis(200)).spliterator(), false)
        .filter(record -> record.key().equals(id))
        .filter(record -> type(record).equals(EventType.HANDOFF_SUBMITTED.wireName()))
        .findFirst()
        .map(StageIsToldTest::read);
  }

  private static String type(ConsumerRecord<String, byte[]> record) {
    return new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
  }

  private static HandoffSubmitted read(ConsumerRecord<String, byte[]> record) {
    try {
      return (HandoffSubmitted) EventJson.read(EventType.HANDOFF_SUBMITTED, record.value());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
