package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.handoff.chassis.inbox.Inbox;
import io.handoff.chassis.inbox.IncomingMessage;
import io.handoff.chassis.inbox.PermanentFailure;
import io.handoff.chassis.sql.UncheckedSqlException;
import io.handoff.notification.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one look at a topic brings shares a transaction, and none suffers from another. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TakenInTogetherTest {

  private static final String TOPIC = "a-topic";

  @Inject Inbox inbox;
  @Inject AgroalDataSource database;

  private final UUID one = UUID.randomUUID();
  private final UUID two = UUID.randomUUID();
  private final UUID three = UUID.randomUUID();
  private final List<Long> acknowledged = new ArrayList<>();
  private final List<String> setAside = new ArrayList<>();

  @BeforeEach
  void effectsAreRows() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection
          .createStatement()
          .execute(
              "CREATE TABLE IF NOT EXISTS effect (place bigserial, stream_id uuid, sequence bigint,"
                  + " transaction bigint DEFAULT txid_current())");
    }
  }

  @Test
  void sharesATransactionAndAcknowledgesTheWhole() throws SQLException {
    // When
    receive(first(one), first(two), first(three));

    // Then
    assertThat(effects()).containsExactly("one 1", "two 1", "three 1");
    assertThat(transactions()).isEqualTo(1);
    assertThat(acknowledged).containsExactly(2L);
    assertThat(setAside).isEmpty();
  }

  @Test
  void appliesWhatComesAgainNeverAgain() throws SQLException {
    // Given
    Sent[] sent = {first(one), first(two), new Sent(one, 2)};
    receive(sent);

    // When
    receive(sent);
    receive(sent[1], new Sent(two, 2));

    // Then
    assertThat(effects()).containsExactly("one 1", "two 1", "one 2", "two 2");
  }

  @Test
  void setsPoisonAsideAndHoldsOnlyItsOwnStream() throws SQLException {
    // Given
    Sent poison = first(two);

    // When
    inbox
        .receive(
            batch(first(one), poison, first(three), new Sent(two, 2), new Sent(three, 2)),
            message -> {
              if (message.key().equals(two) && message.sequence() == 1) {
                throw new PermanentFailure("poison");
              }
              apply(message);
            })
        .toCompletableFuture()
        .join();

    // Then
    assertThat(effects()).containsExactly("one 1", "three 1", "three 2");
    assertThat(setAside).containsExactly("1 poison");
    assertThat(acknowledged).containsExactly(4L);

    // When it is sent again, mended
    receive(poison);

    // Then what waited for it follows
    assertThat(effects()).containsExactly("one 1", "three 1", "three 2", "two 1", "two 2");
  }

  @Test
  void takesInWhatWaitedWhenTheGapCloses() throws SQLException {
    // Given
    receive(new Sent(one, 3), new Sent(one, 2), first(two));

    // When
    receive(first(one), first(three));

    // Then
    assertThat(effects())
        .containsExactlyInAnyOrder("two 1", "one 1", "three 1", "one 2", "one 3")
        .containsSubsequence("one 1", "one 2", "one 3");
  }

  @Test
  void refusesAnIdThatAnotherMessageUsed() throws SQLException {
    // Given
    Sent first = first(one);

    // When
    receive(first, new Sent(first.id(), two, 1), first(three));

    // Then
    assertThat(effects()).containsExactly("one 1", "three 1");
    assertThat(setAside)
        .containsExactly("1 the message's id was used by another message of its stream");
  }

  @Test
  void triesAgainWhatFailsInPassing() throws SQLException {
    // Given
    AtomicInteger failures = new AtomicInteger(3);

    // When
    inbox
        .receive(
            batch(first(one), first(two)),
            message -> {
              apply(message);
              if (message.key().equals(two) && failures.getAndDecrement() > 0) {
                throw new UncheckedSqlException("for now", new SQLTransientException("busy"));
              }
            })
        .toCompletableFuture()
        .join();

    // Then
    assertThat(effects()).containsExactly("one 1", "two 1");
    assertThat(setAside).isEmpty();
  }

  @Test
  void setsAsideWhatOverflowsTheStack() throws SQLException {
    // When
    inbox
        .receive(
            batch(first(one), first(two)),
            message -> {
              if (message.key().equals(one)) {
                throw new StackOverflowError("too deep");
              }
              apply(message);
            })
        .toCompletableFuture()
        .join();

    // Then
    assertThat(effects()).containsExactly("two 1");
    assertThat(setAside).containsExactly("0 it failed 5 times: QuarkusTransactionException");
  }

  private void receive(Sent... sent) {
    inbox.receive(batch(sent), this::apply).toCompletableFuture().join();
  }

  private void apply(IncomingMessage message) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO effect (stream_id, sequence) VALUES (?, ?)")) {
      insert.setObject(1, message.key());
      insert.setLong(2, message.sequence());
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new UncheckedSqlException("no effect", failed);
    }
  }

  private IncomingKafkaRecordBatch<String, byte[]> batch(Sent... sent) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    for (int offset = 0; offset < sent.length; offset++) {
      records.add(sent[offset].at(offset));
    }
    return new IncomingKafkaRecordBatch<>(
        new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of()),
        "a-channel",
        0,
        new Acknowledged(),
        new SetAside(),
        false,
        false);
  }

  /** The effects of this test in the order in which they were written. */
  private List<String> effects() throws SQLException {
    Map<UUID, String> names = Map.of(one, "one", two, "two", three, "three");
    List<String> effects = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT stream_id, sequence FROM effect WHERE stream_id IN (?, ?, ?)"
                    + " ORDER BY place")) {
      setStreams(select);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          effects.add(names.get(row.getObject(1, UUID.class)) + " " + row.getLong(2));
        }
      }
    }
    return effects;
  }

  private long transactions() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                "SELECT count(DISTINCT transaction) FROM effect WHERE stream_id IN (?, ?, ?)")) {
      setStreams(count);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void setStreams(PreparedStatement statement) throws SQLException {
    statement.setObject(1, one);
    statement.setObject(2, two);
    statement.setObject(3, three);
  }

  private static Sent first(UUID stream) {
    return new Sent(stream, 1);
  }

  private record Sent(UUID id, UUID stream, long sequence) {

    Sent(UUID stream, long sequence) {
      this(UUID.randomUUID(), stream, sequence);
    }

    ConsumerRecord<String, byte[]> at(long offset) {
      ConsumerRecord<String, byte[]> record =
          new ConsumerRecord<>(TOPIC, 0, offset, stream.toString(), new byte[] {'{', '}'});
      Map.of(
              "ce_id",
              id.toString(),
              "ce_sequence",
              String.valueOf(sequence),
              "ce_type",
              "a.type",
              "ce_time",
              "2026-11-20T10:00:00Z")
          .forEach(
              (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
      return record;
    }
  }

  private final class Acknowledged implements KafkaCommitHandler {
    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
      acknowledged.add(record.getOffset());
      return Uni.createFrom().voidItem();
    }
  }

  private final class SetAside implements KafkaFailureHandler {
    @Override
    public <K, V> Uni<Void> handle(
        IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
      assertThat(acknowledged).as("acknowledged before the dead letter was sent").isEmpty();
      setAside.add(record.getOffset() + " " + reason.getMessage());
      return Uni.createFrom().voidItem();
    }
  }
}
