package io.handoff.chassis.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox table, as the relay's leader sees it on the one connection that holds its lock. */
final class OutboxTable implements AutoCloseable {

  /** Any number will do, as long as nothing else in this database locks it. */
  private static final long LEADER_LOCK = 7_203_711_201L;

  private final Connection connection;

  OutboxTable(Connection connection) {
    this.connection = connection;
  }

  /** Tries to become the one leader; held until the connection ends. */
  boolean tryLead() throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      lock.setLong(1, LEADER_LOCK);
      try (ResultSet row = lock.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /** The oldest rows of streams that are not parked, in the order in which they must leave. */
  List<OutboxRow> oldest(int limit) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT position, message_id, topic, stream_id, sequence, type, occurred_at, trace_id, payload
            FROM outbox o
            WHERE NOT EXISTS (
              SELECT FROM outbox p WHERE p.parked_cause IS NOT NULL AND p.stream_id = o.stream_id)
            ORDER BY position LIMIT ?
            """)) {
      select.setInt(1, limit);
      List<OutboxRow> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(read(row));
        }
      }
      return rows;
    }
  }

  private static OutboxRow read(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getLong(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getString(8),
        row.getBytes(9));
  }

  /** Deletes what Kafka has acknowledged. */
  void delete(List<Long> positions) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
      delete.executeUpdate();
    }
  }

  /** Sets a row aside that can never be sent; the rest of its stream waits behind it. */
  void park(long position, String cause) throws SQLException {
    try (PreparedStatement park =
        connection.prepareStatement("UPDATE outbox SET parked_cause = ? WHERE position = ?")) {
      park.setString(1, cause);
      park.setLong(2, position);
      park.executeUpdate();
    }
  }

  /** How much waits, how long the oldest has, and how many streams are parked. */
  OutboxBacklog backlog() throws SQLException {
    try (PreparedStatement count =
            connection.prepareStatement(
                """
                SELECT count(*), min(occurred_at),
                       count(DISTINCT stream_id) FILTER (WHERE parked_cause IS NOT NULL)
                FROM outbox
                """);
        ResultSet row = count.executeQuery()) {
      row.next();
      OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
      return new OutboxBacklog(
          row.getLong(1), oldest == null ? null : oldest.toInstant(), row.getLong(3));
    }
  }

  @Override
  public void close() throws SQLException {
    try (PreparedStatement unlock =
        connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
      unlock.execute();
    } finally {
      connection.close();
    }
  }
}
