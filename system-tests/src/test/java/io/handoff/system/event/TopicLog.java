package io.handoff.system.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Everything on one topic at one time, partition by partition.
 *
 * @param records in the order of their offsets within a partition
 */
public record TopicLog(List<ConsumerRecord<String, byte[]>> records) {

  private static final Duration POLL = Duration.ofMillis(200);

  /** Reads a topic from its beginning to its present end. */
  public static TopicLog read(String bootstrapServers, String topic) {
    Map<String, Object> config =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      while (end.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(POLL).forEach(records::add);
      }
      return new TopicLog(List.copyOf(records));
    }
  }

  /** The records of one handoff. */
  public TopicLog of(String handoffId) {
    return new TopicLog(records.stream().filter(record -> handoffId.equals(record.key())).toList());
  }

  /** The partitions that hold any of them. */
  public List<Integer> partitions() {
    return records.stream().map(ConsumerRecord::partition).distinct().toList();
  }

  /** Each message where it first occurs, as {@code <sequence> <type>}. */
  public List<String> firstOccurrences() {
    Map<String, String> byId = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      byId.putIfAbsent(
          header(record, "ce_id"), header(record, "ce_sequence") + " " + header(record, "ce_type"));
    }
    return List.copyOf(byId.values());
  }

  /** How many records only repeat an earlier one. */
  public int repeats() {
    return records.size()
        - (int) records.stream().map(record -> header(record, "ce_id")).distinct().count();
  }

  /** The text of a header; empty when it is not there. */
  public static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
