package io.handoff.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The least that a save could cost: one row rewritten, one event added, one commit. */
public final class BareSave implements AutoCloseable {

  private final Connection connection;
  private final PreparedStatement update;
  private final PreparedStatement insert;

  private BareSave(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE benchmark_record (id integer PRIMARY KEY, document jsonb)");
      statement.execute("CREATE TABLE benchmark_event (id bigserial PRIMARY KEY, payload bytea)");
      statement.execute("INSERT INTO benchmark_record VALUES (1, '{}')");
    }
    connection.setAutoCommit(false);
    update =
        connection.prepareStatement(
            "UPDATE benchmark_record SET document = cast(? AS jsonb) WHERE id = 1");
    insert = connection.prepareStatement("INSERT INTO benchmark_event (payload) VALUES (?)");
  }

  /** Makes the tables; closing drops them. */
  public static BareSave on(String database) throws SQLException {
    return new BareSave(DriverManager.getConnection(database));
  }

  /** Saves a document and its event, and tells how long that took. */
  public Duration save(String document) throws SQLException {
    byte[] event = document.getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    update.setString(1, document);
    update.executeUpdate();
    insert.setBytes(1, event);
    insert.executeUpdate();
    connection.commit();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE benchmark_record, benchmark_event");
      connection.commit();
    }
  }
}
