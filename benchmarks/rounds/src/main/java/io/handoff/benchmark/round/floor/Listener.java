package io.handoff.benchmark.round.floor;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads topics as one consumer group and hands on what came together. The client says what was read
 * when it looks again, two seconds later at most, so after the transaction; what comes twice meets
 * its row in the inbox.
 */
final class Listener implements Work {

  private static final Duration LOOK = Duration.ofMillis(200);

  private final KafkaConsumer<String, byte[]> consumer;
  private final TakeIn takeIn;

  /** Does what messages stand for, in one transaction. */
  interface TakeIn {
    void all(List<Message> messages) throws SQLException;
  }

  /**
   * Listens.
   *
   * @param patienceMillis how long Kafka may collect messages before it answers
   */
  Listener(String kafka, String group, List<String> topics, int patienceMillis, TakeIn takeIn) {
    this.takeIn = takeIn;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                true,
                ConsumerConfig.AUTO_COMMIT_INTERVAL_MS_CONFIG,
                2_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                200,
                ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
                patienceMillis > 0 ? 262_144 : 1,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                patienceMillis > 0 ? patienceMillis : 500),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(topics);
  }

  @Override
  public void run() throws IOException, SQLException {
    while (true) {
      List<Message> messages = new ArrayList<>();
      for (ConsumerRecord<String, byte[]> record : consumer.poll(LOOK)) {
        messages.add(Message.of(record));
      }
      if (!messages.isEmpty()) {
        takeIn.all(messages);
      }
    }
  }
}
