package io.handoff.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an {@link EmbeddedKafka} is to run.
 *
 * @param port where clients reach it on localhost; 0 for any free port
 * @param directory where its log stays after {@code close()}; {@code null} for a temporary one
 */
public record KafkaSettings(int port, @Nullable Path directory) {

  /** Any port, nothing kept. */
  public static KafkaSettings temporary() {
    return new KafkaSettings(0, null);
  }

  /** Log kept in {@code directory}. */
  public static KafkaSettings keptIn(Path directory) {
    return new KafkaSettings(0, directory);
  }

  /** The same on a fixed port. */
  public KafkaSettings withPort(int port) {
    return new KafkaSettings(port, directory);
  }
}
