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
import java.util.Optional;
import java.util.UUID;

/** The inbox tables, within the transaction at hand. */
@ApplicationScoped
class InboxTable {

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

  /** Notes a message; false when it was noted before. */
  boolean note(UUID messageId) {
    return run(
        "INSERT INTO inbox (message_id, received_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        statement -> {
          statement.setObject(1, messageId);
          statement.setObject(2, OffsetDateTime.now(clock));
          return statement.executeUpdate() == 1;
        });
  }

  void advance(IncomingMessage message) {
    run(
        "UPDATE inbox_stream SET last_sequence = ? WHERE topic = ? AND stream_id = ?",
        statement -> {
          statement.setLong(1, message.sequence());
          statement.setString(2, message.topic());
          statement.setObject(3, message.key());
          return statement.executeUpdate();
        });
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
