package io.handoff.benchmark.round.floor;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends what lies in the outbox to Kafka, and deletes what Kafka has acknowledged. */
final class Relay implements Work {

  /** One round trip deletes what was sent and brings what is next. */
  private static final String NEXT =
      """
      DELETE FROM outbox WHERE position = ANY (?);
      SELECT position, message, topic, handoff, type, payload
      FROM outbox ORDER BY position LIMIT 500
      """;

  private static final long LONGEST_SLEEP_MILLIS = 1_000;

  private final Database database;
  private final KafkaProducer<String, byte[]> producer;
  private final Semaphore committed = new Semaphore(0);

  Relay(Database database, String kafka) {
    this.database = database;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  private record Row(
      long position, UUID message, String topic, UUID handoff, String type, byte[] payload) {

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong(1),
          row.getObject(2, UUID.class),
          row.getString(3),
          row.getObject(4, UUID.class),
          row.getString(5),
          row.getBytes(6));
    }

    ProducerRecord<String, byte[]> forKafka() {
      ProducerRecord<String, byte[]> record =
          new ProducerRecord<>(topic, handoff.toString(), payload);
      record.headers().add(Message.ID, message.toString().getBytes(StandardCharsets.UTF_8));
      record.headers().add(Message.TYPE, type.getBytes(StandardCharsets.UTF_8));
      return record;
    }
  }

  /** Says that something was committed. */
  void wake() {
    committed.release();
  }

  @Override
  public void run() throws SQLException, ExecutionException, InterruptedException {
    Long[] sent = {};
    while (true) {
      committed.drainPermits();
      List<Row> rows = database.rows(Row::of, NEXT, (Object) sent);
      send(rows);
      sent = rows.stream().map(Row::position).toArray(Long[]::new);
      if (rows.isEmpty()) {
        committed.tryAcquire(LONGEST_SLEEP_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
  }

  private void send(List<Row> rows) throws ExecutionException, InterruptedException {
    List<Future<?>> acknowledgements = new ArrayList<>();
    for (Row row : rows) {
      acknowledgements.add(producer.send(row.forKafka()));
    }
    for (Future<?> acknowledgement : acknowledgements) {
      acknowledgement.get();
    }
  }
}
