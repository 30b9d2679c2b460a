package io.handoff.benchmark.round.floor;

import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that came in.
 *
 * @param id its id
 * @param event what it says
 */
record Message(UUID id, Event event) {

  static final String ID = "ce_id";
  static final String TYPE = "ce_type";

  static Message of(ConsumerRecord<String, byte[]> record) throws IOException {
    EventType type = EventType.named(header(record, TYPE)).orElseThrow();
    return new Message(UUID.fromString(header(record, ID)), EventJson.read(type, record.value()));
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
