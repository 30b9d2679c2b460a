package io.handoff.benchmark.round.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database; each of the few threads that use it has a connection of its own. */
final class Database {

  private final String url;
  private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);

  Database(String url) {
    this.url = url;
  }

  /** Makes something of a row. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Runs one statement: one transaction, and one round trip.
   *
   * @return how many rows it wrote at last
   */
  int run(String statement, @Nullable Object... values) throws SQLException {
    try (PreparedStatement prepared = connections.get().prepareStatement(statement)) {
      set(prepared, values);
      prepared.execute();
      return prepared.getUpdateCount();
    }
  }

  /**
   * Runs one or two statements of which the last one answers with rows: one transaction, and one
   * round trip.
   */
  <T> List<T> rows(Row<T> row, String statements, @Nullable Object... values) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement prepared = connections.get().prepareStatement(statements)) {
      set(prepared, values);
      if (!prepared.execute()) {
        prepared.getMoreResults();
      }
      try (ResultSet found = prepared.getResultSet()) {
        while (found.next()) {
          rows.add(row.of(found));
        }
      }
    }
    return rows;
  }

  /** Runs one statement with each of several lists of values, all in one transaction. */
  void batch(String statement, List<@Nullable Object[]> each) throws SQLException {
    Connection connection = connections.get();
    connection.setAutoCommit(false);
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (@Nullable Object[] values : each) {
        set(prepared, values);
        prepared.addBatch();
      }
      prepared.executeBatch();
      connection.commit();
    } catch (SQLException failed) {
      connection.rollback();
      throw failed;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private Connection connect() {
    try {
      return DriverManager.getConnection(url);
    } catch (SQLException failed) {
      throw new IllegalStateException("no connection to the database", failed);
    }
  }
}
