package io.handoff.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends messages to Kafka and tells which were acknowledged. */
@ApplicationScoped
class MessageSender {

  /** What Kafka takes of one message, its key and its headers included. */
  static final int MOST_BYTES = 1_000_000;

  private final String bootstrapServers;
  private @Nullable KafkaProducer<String, byte[]> producer;

  MessageSender(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Sends messages in order and waits for every acknowledgement.
   *
   * @return for each message its failure, or nothing when it was acknowledged
   */
  List<Optional<Exception>> send(List<ProducerRecord<String, byte[]>> messages)
      throws InterruptedException {
    List<Future<?>> sent = new ArrayList<>(messages.size());
    for (ProducerRecord<String, byte[]> message : messages) {
      sent.add(sendOne(message));
    }
    List<Optional<Exception>> outcomes = new ArrayList<>(sent.size());
    for (Future<?> acknowledgement : sent) {
      outcomes.add(failureOf(acknowledgement));
    }
    return outcomes;
  }

  private Future<?> sendOne(ProducerRecord<String, byte[]> message) {
    try {
      return producer().send(message);
    } catch (KafkaException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  private static Optional<Exception> failureOf(Future<?> acknowledgement)
      throws InterruptedException {
    try {
      acknowledgement.get();
      return Optional.empty();
    } catch (ExecutionException failed) {
      return Optional.of(failed.getCause() instanceof Exception cause ? cause : failed);
    }
  }

  private KafkaProducer<String, byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of(
                  ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                  ProducerConfig.ACKS_CONFIG, "all",
                  ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                  ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5,
                  ProducerConfig.LINGER_MS_CONFIG, 0,
                  ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                  ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                  ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                  ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MOST_BYTES,
                  ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  /** Gives the producer up; the next send makes a new one. */
  void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(5));
      producer = null;
    }
  }
}
