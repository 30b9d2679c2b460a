package io.handoff.deals;

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
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What the service has published, in order, from the beginning of its topic. */
public final class Published implements AutoCloseable {

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<Event> events = new ArrayList<>();

  public Published() {
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", Parts.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.HANDOFFS).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Waits for so many events of a kind and gives them. */
  public <T extends Event> List<T> await(Class<T> kind, Predicate<T> wanted, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> all(kind, wanted).size() >= count);
    return all(kind, wanted);
  }

  /** All events of a kind that are there by now. */
  public <T extends Event> List<T> all(Class<T> kind, Predicate<T> wanted) {
    consumer.poll(Duration.ofMillis(100)).forEach(record -> events.add(read(record)));
    return events.stream().filter(kind::isInstance).map(kind::cast).filter(wanted).toList();
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
