package io.handoff.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server with one database and one role for each service, the role's name and password
 * being the database's name.
 *
 * <p>{@link #stop()} or {@link #kill()} followed by {@link #restart()} comes back on the same port
 * with the same data.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  /** One database, role and password per service. */
  public static final List<String> DATABASES = List.of("deals", "review", "notification");

  private static final Duration STARTUP = Duration.ofSeconds(60);

  private final DatabaseSettings settings;
  private final Path directory;
  private final int port;
  private EmbeddedPostgres server;

  private EmbeddedDatabase(DatabaseSettings settings) throws IOException {
    this.settings = settings;
    Path kept = settings.directory();
    this.directory = kept == null ? Files.createTempDirectory("handoff-postgres") : kept;
    this.port = FreePort.orAny(settings.port());
    this.server = launch();
  }

  /** Starts a temporary database on any port. */
  public static EmbeddedDatabase start() {
    return start(DatabaseSettings.temporary());
  }

  /** Starts the server and creates whatever databases and roles are missing. */
  public static EmbeddedDatabase start(DatabaseSettings settings) {
    try {
      EmbeddedDatabase database = new EmbeddedDatabase(settings);
      database.createDatabases();
      return database;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("PostgreSQL did not start: " + e.getMessage(), e);
    }
  }

  /** Where the server listens on localhost. */
  public int port() {
    return port;
  }

  /** The JDBC address of one of {@link #DATABASES}. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  /** The process that accepts connections. */
  public ProcessHandle process() {
    return postmaster(directory)
        .orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
  }

  /** Stops in order: open transactions are rolled back, everything committed is on disk. */
  public void stop() {
    Optional<ProcessHandle> postmaster = postmaster(directory);
    release();
    postmaster.ifPresent(EmbeddedDatabase::awaitExit);
  }

  /** Ends every process of the server at once, as a crash would; the next start recovers. */
  public void kill() {
    ProcessHandle postmaster = process();
    List<ProcessHandle> processes =
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(EmbeddedDatabase::awaitExit);
    release(); // only the lock on the directory: there is no server left to stop
  }

  /** Starts again on the same port and data, after {@link #stop()} or {@link #kill()}. */
  public void restart() {
    try {
      server = launch();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start again", e);
    }
  }

  /** Stops the server, and removes its data if that was temporary. */
  @Override
  public void close() {
    stop();
    if (settings.directory() == null) {
      Directories.delete(directory);
    }
  }

  /** The server that still runs on this data directory, be it ours or left by an earlier run. */
  public static Optional<ProcessHandle> postmaster(Path directory) {
    Path pidFile = directory.resolve("postmaster.pid");
    try (Stream<String> lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .map(String::strip)
          .map(Long::valueOf)
          .flatMap(ProcessHandle::of)
          .filter(EmbeddedDatabase::looksLikePostgres);
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static boolean looksLikePostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }

  private static void awaitExit(ProcessHandle process) {
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  private void release() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EmbeddedPostgres launch() throws IOException {
    LoudLogs.quiet();
    Redirect log = settings.log() == null ? Redirect.DISCARD : Redirect.appendTo(log());
    String onOrOff = settings.durable() ? "on" : "off";
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(STARTUP)
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("fsync", onOrOff)
        .setServerConfig("synchronous_commit", onOrOff)
        .setServerConfig("full_page_writes", onOrOff)
        .setServerConfig("max_connections", "200")
        .setServerConfig("shared_buffers", "64MB")
        .start();
  }

  private File log() {
    Path log = settings.log();
    if (log == null) {
      throw new IllegalStateException("no log file was set");
    }
    return log.toFile();
  }

  private void createDatabases() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String name : DATABASES) {
        if (!exists(statement, name)) {
          statement.execute("create role " + name + " login password '" + name + "'");
          statement.execute("create database " + name + " owner " + name);
        }
      }
    }
  }

  private static boolean exists(Statement statement, String database) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
      return found.next();
    }
  }
}
