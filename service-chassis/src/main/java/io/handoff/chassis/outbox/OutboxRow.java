package io.handoff.chassis.outbox;

import io.handoff.chassis.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A fact on its way out. */
record OutboxRow(
    long position,
    UUID messageId,
    String topic,
    UUID streamId,
    long sequence,
    String type,
    Instant occurredAt,
    @Nullable String traceId,
    byte[] payload) {

  /** The stream: rows of one are published in order, rows of others do not wait for them. */
  Stream stream() {
    return new Stream(topic, streamId);
  }

  /** A topic and a key. */
  record Stream(String topic, UUID id) {}

  /** As a CloudEvents 1.0 message in binary mode, with the sequence as an extension. */
  ProducerRecord<String, byte[]> message(String source) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, streamId.toString(), payload);
    header(message, "ce_specversion", "1.0");
    header(message, "ce_id", messageId.toString());
    header(message, "ce_source", source);
    header(message, "ce_type", type);
    header(message, "ce_subject", streamId.toString());
    header(message, "ce_time", occurredAt.toString());
    header(message, "ce_sequence", Long.toString(sequence));
    header(message, "content-type", "application/json");
    if (traceId != null) {
      header(message, "traceparent", Trace.traceparent(traceId));
    }
    return message;
  }

  private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
