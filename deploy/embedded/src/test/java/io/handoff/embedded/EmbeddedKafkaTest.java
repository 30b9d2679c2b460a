package io.handoff.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

  @TempDir Path directory;

  @Test
  void keepsItsLogThroughARestart() throws Exception {
    // Given
    try (EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.keptIn(directory))) {
      send(kafka.bootstrapServers(), "before");

      // When
      kafka.stop();
      kafka.restart();
      send(kafka.bootstrapServers(), "after");

      // Then
      assertThat(received(kafka.bootstrapServers(), 2)).containsExactly("before", "after");
    }
  }

  @Test
  void hasTheTopicsOfTheSuiteAndNoOthers() throws Exception {
    // Given
    try (EmbeddedKafka kafka = EmbeddedKafka.start();
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {

      // When
      var topics = admin.describeTopics(Topics.all()).allTopicNames().get(30, TimeUnit.SECONDS);

      // Then
      assertThat(topics)
          .containsOnlyKeys(
              "handoff.handoffs.v1",
              "handoff.handoffs.v1.dlq",
              "handoff.reviews.v1",
              "handoff.reviews.v1.dlq");
      assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == 6);
      assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
          .containsExactlyInAnyOrderElementsOf(topics.keySet());
    }
  }

  @Test
  void losesNothingAcknowledgedWhenItsProcessIsKilled() throws Exception {
    // Given
    try (ForkedKafka kafka = ForkedKafka.start(0, directory)) {
      send(kafka.bootstrapServers(), "acknowledged");

      // When
      kafka.kill();
      kafka.restart();

      // Then
      assertThat(received(kafka.bootstrapServers(), 1)).containsExactly("acknowledged");
    }
  }

  private static void send(String bootstrapServers, String value) throws Exception {
    Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer
          .send(new ProducerRecord<>(Topics.HANDOFFS, "one-key", value))
          .get(30, TimeUnit.SECONDS);
    }
  }

  private static List<String> received(String bootstrapServers, int count) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "group.id", "test",
            "auto.offset.reset", "earliest");
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(Topics.HANDOFFS));
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(consumed -> values.add(consumed.value()));
                return values.size() >= count;
              });
    }
    return values;
  }
}
