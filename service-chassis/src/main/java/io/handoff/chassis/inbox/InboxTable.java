package io.handoff.chassis.inbox;

import io.agroal.api.AgroalDataSource;
import io.handoff.chassis.sql.UncheckedSqlException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The inbox tables, within the transaction at hand. */
@ApplicationScoped
class InboxTable {

  /**
   * The rows of the streams are locked in an order, so that two of these statements cannot wait for
   * each other. What is parked is looked at by a statement of its own, which sees what was parked
   * while the first waited for its locks.
   */
  private static final String ADVANCE =
      """
      WITH taken AS (
        SELECT * FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[])
          AS message (message_id, topic, stream_id, sequence)),
      advanced AS (
        INSERT INTO inbox_stream AS stream (topic, stream_id, last_sequence)
        SELECT topic, stream_id, sequence FROM taken
        WHERE sequence = 1 + coalesce(
          (SELECT last_sequence FROM inbox_stream known
           WHERE known.topic = taken.topic AND known.stream_id = taken.stream_id), 0)
        ORDER BY topic, stream_id
        ON CONFLICT (topic, stream_id) DO UPDATE SET last_sequence = excluded.last_sequence
        WHERE stream.last_sequence = excluded.last_sequence - 1
        RETURNING topic, stream_id)
      INSERT INTO inbox (message_id, received_at)
      SELECT message_id, ? FROM taken JOIN advanced USING (topic, stream_id)
      ON CONFLICT DO NOTHING;

      SELECT taken.message_id
      FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[])
        AS taken (message_id, topic, stream_id, sequence)
        JOIN inbox_parked parked
          ON parked.topic = taken.topic AND parked.stream_id = taken.stream_id
          AND parked.sequence = taken.sequence + 1
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  InboxTable(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The last sequence taken in of a stream, its row locked until the transaction ends. */
  long lockStream(String topic, UUID key) {
    return run(
        "INSERT INTO inbox_stream (topic, stream_id, last_sequence) VALUES (?, ?, 0)"
            + " ON CONFLICT (topic, stream_id) DO UPDATE SET last_sequence = inbox_stream.last_sequence"
            + " RETURNING last_sequence",
        statement -> {
          statement.setString(1, topic);
          statement.setObject(2, key);
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  /**
   * Advances streams by a message each and notes the messages.
   *
   * @param messages each of another stream
   * @return those whose successors are parked; nothing when one is not the next of its stream or
   *     was noted before, and then the transaction must not be committed
   */
  Optional<List<IncomingMessage>> advance(List<IncomingMessage> messages) {
    return run(
        ADVANCE,
        statement -> {
          setMessages(statement, 1, messages);
          statement.setObject(5, OffsetDateTime.now(clock));
          setMessages(statement, 6, messages);
          statement.execute();
          if (statement.getUpdateCount() != messages.size()) {
            return Optional.<List<IncomingMessage>>empty();
          }
          statement.getMoreResults();
          Set<UUID> waitedFor = new HashSet<>();
          try (ResultSet row = statement.getResultSet()) {
            while (row.next()) {
              waitedFor.add(row.getObject(1, UUID.class));
            }
          }
          return Optional.of(
              messages.stream().filter(message -> waitedFor.contains(message.id())).toList());
        });
  }

  private static void setMessages(
      PreparedStatement statement, int position, List<IncomingMessage> messages)
      throws SQLException {
    setArray(statement, position, "uuid", messages, IncomingMessage::id);
    setArray(statement, position + 1, "text", messages, IncomingMessage::topic);
    setArray(statement, position + 2, "uuid", messages, IncomingMessage::key);
    setArray(statement, position + 3, "bigint", messages, IncomingMessage::sequence);
  }

  private static void setArray(
      PreparedStatement statement,
      int position,
      String type,
      List<IncomingMessage> messages,
      Function<IncomingMessage, Object> member)
      throws SQLException {
    Object[] values = messages.stream().map(member).toArray();
    statement.setArray(position, statement.getConnection().createArrayOf(type, values));
  }

  /** Keeps a message that came too early. */
  void park(IncomingMessage message) {
    run(
        "INSERT INTO inbox_parked (topic, stream_id, sequence, message_id, type, occurred_at,"
            + " trace_id, payload, parked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        statement -> {
          statement.setString(1, message.topic());
          statement.setObject(2, message.key());
          statement.setLong(3, message.sequence());
          statement.setObject(4, message.id());
          statement.setString(5, message.type());
          statement.setObject(6, OffsetDateTime.ofInstant(message.time(), ZoneOffset.UTC));
          statement.setString(7, message.traceId());
          statement.setBytes(8, message.payload());
          statement.setObject(9, OffsetDateTime.now(clock));
          return statement.executeUpdate();
        });
  }

  /** The parked message that is next in its stream, if it is there. */
  Optional<IncomingMessage> parked(String topic, UUID key) {
    return run(
        "SELECT p.message_id, p.sequence, p.type, p.occurred_at, p.trace_id, p.payload"
            + " FROM inbox_parked p JOIN inbox_stream s USING (topic, stream_id)"
            + " WHERE p.topic = ? AND p.stream_id = ? AND p.sequence = s.last_sequence + 1",
        statement -> {
          statement.setString(1, topic);
          statement.setObject(2, key);
          try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
              return Optional.<IncomingMessage>empty();
            }
            return Optional.of(
                new IncomingMessage(
                    row.getObject(1, UUID.class),
                    topic,
                    key,
                    row.getLong(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getString(5),
                    row.getBytes(6)));
          }
        });
  }

  void unpark(IncomingMessage message) {
    run(
        "DELETE FROM inbox_parked WHERE topic = ? AND stream_id = ? AND sequence <= ?",
        statement -> {
          statement.setString(1, message.topic());
          statement.setObject(2, message.key());
          statement.setLong(3, message.sequence());
          return statement.executeUpdate();
        });
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.with(statement);
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not use the inbox", failed);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }
}
