package io.handoff.system.event;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records that no service can ever take in. */
final class Poison {

  private Poison() {}

  /** Bytes that are no event at all. */
  static ProducerRecord<String, byte[]> noEvent(String topic, int partition) {
    byte[] bytes = {(byte) 0xCA, (byte) 0xFE, 0, 1, 2};
    return new ProducerRecord<>(topic, partition, UUID.randomUUID().toString(), bytes);
  }

  /** An event of a known type, in order in every way, with a payload that is another's. */
  static ProducerRecord<String, byte[]> wrongPayload(String topic, int partition, String type) {
    String key = UUID.randomUUID().toString();
    byte[] payload = "{\"temperature\": 21}".getBytes(StandardCharsets.UTF_8);
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, partition, key, payload);
    Map<String, String> headers =
        Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/handoff/system-tests",
            "ce_type", type,
            "ce_subject", key,
            "ce_time", "2026-06-12T09:00:00Z",
            "ce_sequence", "1",
            "content-type", "application/json");
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
