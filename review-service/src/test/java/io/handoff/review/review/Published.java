package io.handoff.review.review;

import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What the service has published about one handoff or cover, in order. */
public final class Published implements AutoCloseable {

  private final UUID handoffId;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<Event> events = new ArrayList<>();

  /** Listens from the beginning of the topic. */
  public Published(String bootstrapServers, UUID handoffId) {
    this.handoffId = handoffId;
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.REVIEWS).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Waits for so many events of a kind and gives the last of them. */
  public <T extends Event> T await(Class<T> kind, int count) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> all(kind).size() >= count);
    return all(kind).get(count - 1);
  }

  /** Waits for the first event of a kind. */
  public <T extends Event> T await(Class<T> kind) {
    return await(kind, 1);
  }

  /** All events of a kind that are there by now. */
  public <T extends Event> List<T> all(Class<T> kind) {
    poll();
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void poll() {
    for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
      if (record.key().equals(handoffId.toString())) {
        events.add(read(record));
      }
    }
  }

  private static Event read(ConsumerRecord<String, byte[]> record) {
    String type =
        new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    try {
      return EventJson.read(EventType.named(type).orElseThrow(), record.value());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
