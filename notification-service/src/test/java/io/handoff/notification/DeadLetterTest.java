package io.handoff.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.Topics;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.MailCatcher;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** What can never be taken in goes to the dead letters with its reason, and the stream goes on. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DeadLetterTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  MailCatcher catcher;
  EmbeddedKafka kafka;

  private final ReviewFixture review = ReviewFixture.fresh();

  @Test
  void movesBytesThatAreNoEventOutOfTheWay() {
    // Given
    double deadBefore = dead();

    // When
    try (EventStream stream = stream(review.handoff().id())) {
      stream.publishPoison(new byte[] {(byte) 0xC3, 0x28, 0x00});
      stream.publish(review.opened());
    }

    // Then
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(catcher.mailsTo(review.reviewer().email())).hasSize(1));
    assertThat(reasonOf(review.handoff().id())).contains("the message has no header ce_id");
    assertThat(dead()).isEqualTo(deadBefore + 1);
  }

  @Test
  void namesWhatAnEventLacks() {
    // Given
    String json = new String(EventJson.write(review.opened()), StandardCharsets.UTF_8);
    String withoutDue = json.replaceAll("\"due\":\\{[^}]*\\},", "");

    // When
    try (EventStream stream = stream(review.handoff().id())) {
      stream.publishRaw(EventType.REVIEW_OPENED, withoutDue.getBytes(StandardCharsets.UTF_8));
    }

    // Then
    assertThat(reasonOf(review.handoff().id())).contains("io.handoff.review.opened.v1 lacks due");
  }

  @Test
  void ignoresMembersThatALaterReleaseAdded() {
    // Given
    String json = new String(EventJson.write(review.opened()), StandardCharsets.UTF_8);

    // When
    try (EventStream stream = stream(review.handoff().id())) {
      stream.publishRaw(
          EventType.REVIEW_OPENED,
          json.replaceFirst("\\{", "{\"mood\":\"fine\",").getBytes(StandardCharsets.UTF_8));
    }

    // Then
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(catcher.mailsTo(review.reviewer().email())).hasSize(1));
  }

  private EventStream stream(UUID handoffId) {
    return new EventStream(kafka.bootstrapServers(), handoffId);
  }

  private static double dead() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("handoff_events_dead_total{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  /** The reason on the dead letter with a key. */
  private String reasonOf(UUID key) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            kafka.bootstrapServers(),
            "group.id",
            UUID.randomUUID().toString(),
            "auto.offset.reset",
            "earliest");
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.REVIEWS + Topics.DEAD_LETTER_SUFFIX));
      return await()
          .dontCatchUncaughtExceptions()
          .atMost(SOON)
          .until(() -> reason(consumer, key), Optional::isPresent)
          .orElseThrow();
    }
  }

  private static Optional<String> reason(KafkaConsumer<String, byte[]> consumer, UUID key) {
    for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofMillis(200))) {
      if (key.toString().equals(letter.key())) {
        return Optional.of(
            new String(
                letter.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
