package io.handoff.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an {@link EmbeddedDatabase} is to run.
 *
 * @param port where it listens on localhost; 0 for any free port
 * @param directory where its data stays after {@code close()}; {@code null} for a temporary one
 * @param durable whether a commit is on disk before it is acknowledged
 * @param log file for the server's own log; {@code null} to drop it
 */
public record DatabaseSettings(
    int port, @Nullable Path directory, boolean durable, @Nullable Path log) {

  /** For tests of one feature: any port, nothing kept, quick rather than crash-safe. */
  public static DatabaseSettings temporary() {
    return new DatabaseSettings(0, null, false, null);
  }

  /** Data kept in {@code directory}, and nothing acknowledged is ever lost. */
  public static DatabaseSettings keptIn(Path directory) {
    return new DatabaseSettings(0, directory, true, null);
  }

  /** The same on a fixed port. */
  public DatabaseSettings withPort(int port) {
    return new DatabaseSettings(port, directory, durable, log);
  }

  /** The same with the server's log in a file. */
  public DatabaseSettings withLog(Path log) {
    return new DatabaseSettings(port, directory, durable, log);
  }
}
