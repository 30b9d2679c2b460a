package io.handoff.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The events' JSON form. Members this release does not know are ignored, because changes within a
 * version are additive; members it cannot do without are not made up: a payload that lacks one is
 * refused.
 */
public final class EventJson {

  private static final ObjectMapper MAPPER = tolerant(DocumentJson.mapper().copy());
  private static final ObjectMapper SPLICING =
      MAPPER
          .copy()
          .addMixIn(HandoffChanged.class, DocumentAtHand.class)
          .addMixIn(HandoffSubmitted.class, DocumentAtHand.class);

  private EventJson() {}

  private static ObjectMapper tolerant(ObjectMapper mapper) {
    mapper
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    // A required text may be empty, such as what a check saw in an empty field; it stays required.
    mapper
        .configOverride(String.class)
        .setInclude(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    return mapper;
  }

  /** Writes an event's payload. */
  public static byte[] write(Event event) {
    try {
      return MAPPER.writeValueAsBytes(event);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * Writes an event's payload whose document is at hand in its JSON form.
   *
   * @param document what {@link DocumentJson#write} makes of the event's document
   */
  public static byte[] write(HandoffChanged event, String document) {
    return splice(event, document);
  }

  /** The same for a revision that is sent for review. */
  public static byte[] write(HandoffSubmitted event, String document) {
    return splice(event, document);
  }

  private static byte[] splice(Event event, String document) {
    try {
      return SPLICING.writer().withAttribute(Splice.DOCUMENT, document).writeValueAsBytes(event);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Where the document of an event is not written once more. */
  private interface DocumentAtHand {

    @JsonSerialize(using = Splice.class)
    HandoffDocument document();
  }

  private static final class Splice extends JsonSerializer<HandoffDocument> {

    static final String DOCUMENT = "document";

    @Override
    public void serialize(
        HandoffDocument document, JsonGenerator json, SerializerProvider attributes)
        throws IOException {
      json.writeRawValue((String) attributes.getAttribute(DOCUMENT));
    }
  }

  /**
   * Reads an event's payload.
   *
   * @throws IOException when it is not that event, or lacks a required member
   */
  public static Event read(EventType type, byte[] payload) throws IOException {
    Event event = MAPPER.readValue(payload, type.record());
    if (event == null) {
      throw new IOException("null is not an event");
    }
    Optional<String> missing = RequiredMembers.firstMissing(event);
    if (missing.isPresent()) {
      throw new IOException("%s lacks %s".formatted(type.wireName(), missing.get()));
    }
    return event;
  }
}
