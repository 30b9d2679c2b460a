package io.handoff.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path directory;

  @Test
  void keepsCommittedRowsThroughAStopAndAKill() throws SQLException {
    // Given
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(DatabaseSettings.keptIn(directory.resolve("postgres")))) {
      String url = database.jdbcUrl("deals");
      execute(url, "create table line (words text)", "insert into line values ('first')");

      // When
      database.stop();
      database.restart();
      execute(url, "insert into line values ('second')");
      database.kill();
      database.restart();

      // Then
      assertThat(query(url, "select string_agg(words, ', ') from line")).isEqualTo("first, second");
    }
  }

  @Test
  void writesToDiskBeforeItAcknowledgesIfDurable() throws SQLException {
    // Given
    DatabaseSettings settings = DatabaseSettings.keptIn(directory.resolve("durable"));

    // When
    try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {

      // Then
      String url = database.jdbcUrl("review");
      assertThat(query(url, "show fsync")).isEqualTo("on");
      assertThat(query(url, "show synchronous_commit")).isEqualTo("on");
      assertThat(query(url, "show server_version")).startsWith("18.");
    }
  }

  @Test
  void removesTemporaryDataWhenClosed() {
    // Given
    EmbeddedDatabase database = EmbeddedDatabase.start();
    ProcessHandle process = database.process();

    // When
    database.close();

    // Then
    assertThat(process.isAlive()).isFalse();
  }

  private static void execute(String url, String... commands) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "deals", "deals");
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static String query(String url, String query) throws SQLException {
    String name = url.substring(url.lastIndexOf('/') + 1);
    try (Connection connection = DriverManager.getConnection(url, name, name);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
