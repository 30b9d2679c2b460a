package io.handoff.embedded;

import java.nio.file.Path;
import java.time.Duration;

/** A broker in a process of its own, so that a test can kill it; its log is always kept. */
public final class ForkedKafka implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(60);

  private final int port;
  private final Path directory;
  private ChildProcess process;

  private ForkedKafka(int port, Path directory) {
    this.port = port;
    this.directory = directory;
    this.process = launch();
  }

  /** Starts a broker on this port (0 for any free one) with its log in this directory. */
  public static ForkedKafka start(int port, Path directory) {
    return new ForkedKafka(FreePort.orAny(port), directory);
  }

  /** The address for {@code kafka.bootstrap.servers}. */
  public String bootstrapServers() {
    return "localhost:" + port;
  }

  /** The process, for those who watch it. */
  public ProcessHandle process() {
    return process.handle();
  }

  /** Ends the broker at once, as {@code kill -9} does. */
  public void kill() {
    process.kill();
  }

  /** Stops the broker in order. */
  public void stop() {
    process.close();
  }

  /** Starts again on the same port and log, after {@link #stop()} or {@link #kill()}. */
  public void restart() {
    process = launch();
  }

  @Override
  public void close() {
    stop();
  }

  private ChildProcess launch() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder command =
        new ProcessBuilder(
            ChildProcess.java(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            KafkaProcess.class.getName(),
            Integer.toString(port),
            directory.toString());
    ChildProcess launched = ChildProcess.start("Kafka", command, directory.resolve("process.log"));
    launched.awaitLine(KafkaProcess.READY, STARTUP);
    return launched;
  }
}
