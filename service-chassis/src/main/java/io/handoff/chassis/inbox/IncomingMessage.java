package io.handoff.chassis.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A message that came in: a CloudEvent in binary mode.
 *
 * @param id id of the message, made with the fact
 * @param topic where from
 * @param key the stream within the topic
 * @param sequence its place in the stream, from 1
 * @param type CloudEvents type
 * @param time when the fact became true
 * @param traceId trace it belongs to
 * @param payload its JSON
 */
public record IncomingMessage(
    UUID id,
    String topic,
    UUID key,
    long sequence,
    String type,
    Instant time,
    @Nullable String traceId,
    byte[] payload) {

  /**
   * Reads a record.
   *
   * @throws PermanentFailure when it is not such a message; it never will be
   */
  static IncomingMessage from(KafkaRecord<String, byte[]> record) {
    if (record.getPayload() == null || record.getKey() == null) {
      throw new PermanentFailure("the message has no key or no value");
    }
    try {
      String traceparent = header(record, "traceparent");
      String[] trace = traceparent == null ? new String[0] : traceparent.split("-");
      return new IncomingMessage(
          UUID.fromString(required(record, "ce_id")),
          record.getTopic(),
          UUID.fromString(record.getKey()),
          Long.parseLong(required(record, "ce_sequence")),
          required(record, "ce_type"),
          Instant.parse(required(record, "ce_time")),
          trace.length > 1 ? trace[1] : null,
          record.getPayload());
    } catch (IllegalArgumentException | DateTimeParseException unreadable) {
      throw new PermanentFailure("the message's key or headers are unreadable", unreadable);
    }
  }

  private static String required(KafkaRecord<String, byte[]> record, String name) {
    String value = header(record, name);
    if (value == null) {
      throw new PermanentFailure("the message has no header " + name);
    }
    return value;
  }

  private static @Nullable String header(KafkaRecord<String, byte[]> record, String name) {
    Header header = record.getHeaders().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
