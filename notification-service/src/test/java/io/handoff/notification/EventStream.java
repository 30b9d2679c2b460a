package io.handoff.notification;

import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The stream of one handoff's or deal's events on one topic, as a service writes it. */
public final class EventStream implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;
  private final String topic;
  private final UUID subject;
  private long sequence;

  /** What is said about the review of a handoff. */
  public EventStream(String bootstrapServers, UUID handoffId) {
    this(bootstrapServers, Topics.REVIEWS, handoffId);
  }

  public EventStream(String bootstrapServers, String topic, UUID subject) {
    this.topic = topic;
    this.subject = subject;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Publishes the next event of the stream. */
  public void publish(Event event) {
    repeat(UUID.randomUUID(), ++sequence, event, 1);
  }

  /** Publishes the next event of the stream several times, as a restarted relay may. */
  public void publishTimes(int times, Event event) {
    repeat(UUID.randomUUID(), ++sequence, event, times);
  }

  /** Publishes what is no event at all. */
  public void publishPoison(byte[] bytes) {
    send(new ProducerRecord<>(topic, subject.toString(), bytes));
  }

  /** Publishes a payload under the next sequence, whatever is in it. */
  public void publishRaw(EventType type, byte[] payload) {
    send(record(UUID.randomUUID(), ++sequence, type.wireName(), Instant.now(), payload));
  }

  /** Publishes an event of a type that this release does not know. */
  public void publishUnknown() {
    send(
        record(
            UUID.randomUUID(),
            ++sequence,
            "io.handoff.review.sung.v1",
            Instant.now(),
            new byte[] {'{', '}'}));
  }

  private void repeat(UUID id, long at, Event event, int times) {
    for (int i = 0; i < times; i++) {
      send(record(id, at, EventType.of(event).wireName(), event.at(), EventJson.write(event)));
    }
  }

  private ProducerRecord<String, byte[]> record(
      UUID id, long at, String type, Instant time, byte[] payload) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, subject.toString(), payload);
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", id.toString());
    header(record, "ce_source", "/a-service");
    header(record, "ce_type", type);
    header(record, "ce_subject", subject.toString());
    header(record, "ce_time", time.toString());
    header(record, "ce_sequence", String.valueOf(at));
    header(record, "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    return record;
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("not published", e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
