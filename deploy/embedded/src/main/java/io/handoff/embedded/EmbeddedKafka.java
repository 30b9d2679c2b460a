package io.handoff.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka broker that is its own controller, in this JVM, reachable from this machine only, with
 * the topics of the suite.
 *
 * <p>{@link #stop()} followed by {@link #restart()} comes back on the same port with the same log.
 * A broker that can be killed is a {@link ForkedKafka}.
 */
public final class EmbeddedKafka implements AutoCloseable {

  /** The same for ever, since a log that was formatted with another is refused. */
  private static final String CLUSTER_ID = new Uuid(0x48616e646f6666L, 1L).toString();

  private final KafkaSettings settings;
  private final Path directory;
  private final int port;
  private KafkaRaftServer server;

  private EmbeddedKafka(KafkaSettings settings) throws IOException {
    this.settings = settings;
    Path kept = settings.directory();
    this.directory = kept == null ? Files.createTempDirectory("handoff-kafka") : kept;
    this.port = FreePort.orAny(settings.port());
    this.server = launch();
  }

  /** Starts a temporary broker on any port. */
  public static EmbeddedKafka start() {
    return start(KafkaSettings.temporary());
  }

  /** Starts the broker and creates whatever topics are missing. */
  public static EmbeddedKafka start(KafkaSettings settings) {
    try {
      EmbeddedKafka kafka = new EmbeddedKafka(settings);
      Topics.createMissing(kafka.bootstrapServers());
      return kafka;
    } catch (IOException e) {
      throw new UncheckedIOException("Kafka did not start: " + e.getMessage(), e);
    }
  }

  /** Where clients reach the broker on localhost. */
  public int port() {
    return port;
  }

  /** The address for {@code kafka.bootstrap.servers}. */
  public String bootstrapServers() {
    return "localhost:" + port;
  }

  /** Stops in order; what was acknowledged is in the log. */
  public void stop() {
    server.shutdown();
    server.awaitShutdown();
  }

  /** Starts again on the same port and log, after {@link #stop()}. */
  public void restart() {
    try {
      server = launch();
    } catch (IOException e) {
      throw new UncheckedIOException("Kafka did not start again", e);
    }
  }

  /** Stops the broker, and removes its log if that was temporary. */
  @Override
  public void close() {
    stop();
    if (settings.directory() == null) {
      Directories.delete(directory);
    }
  }

  private KafkaRaftServer launch() throws IOException {
    LoudLogs.quiet();
    Properties config = BrokerConfig.of(port, FreePort.any(), directory.resolve("log"));
    Files.createDirectories(directory);
    format(config);
    KafkaRaftServer launched = new KafkaRaftServer(new KafkaConfig(config), Time.SYSTEM);
    launched.startup();
    return launched;
  }

  private void format(Properties config) throws IOException {
    Path file = directory.resolve("server.properties");
    try (OutputStream out = Files.newOutputStream(file)) {
      config.store(out, "Written by Handoff at each start.");
    }
    String[] arguments = {
      "format", "--ignore-formatted", "--cluster-id", CLUSTER_ID, "--config", file.toString()
    };
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    if (status != 0) {
      throw new IOException(
          "formatting " + directory + " failed: " + said.toString(StandardCharsets.UTF_8));
    }
  }
}
