package io.handoff.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * An {@link EmbeddedKafka} as a process of its own, for tests that kill it: {@code KafkaProcess
 * <port> <directory>}. Prints {@link #READY} when clients can connect.
 */
public final class KafkaProcess {

  /** The line that says that the broker accepts clients. */
  static final String READY = "Kafka is ready";

  private KafkaProcess() {}

  /** Runs until the process is told to end. */
  public static void main(String[] arguments) throws InterruptedException {
    int port = Integer.parseInt(arguments[0]);
    Path directory = Path.of(arguments[1]);
    EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.keptIn(directory).withPort(port));
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::stop, "stop-kafka"));
    System.out.println(READY);
    new CountDownLatch(1).await();
  }
}
