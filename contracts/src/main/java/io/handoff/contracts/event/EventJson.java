package io.handoff.contracts.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.handoff.contracts.document.DocumentJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The events' JSON form: a tolerant reader, because changes within a version are additive. */
public final class EventJson {

  private static final ObjectMapper MAPPER =
      DocumentJson.mapper().copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private EventJson() {}

  /** Writes an event's payload. */
  public static byte[] write(Event event) {
    try {
      return MAPPER.writeValueAsBytes(event);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * Reads an event's payload.
   *
   * @throws IOException when it is not that event
   */
  public static Event read(EventType type, byte[] payload) throws IOException {
    return MAPPER.readValue(payload, type.record());
  }
}
