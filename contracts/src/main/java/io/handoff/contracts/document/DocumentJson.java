package io.handoff.contracts.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The document's one JSON form: strict to read, absent members left out, dates as text. */
public final class DocumentJson {

  /** What {@link #hash} looks like. */
  public static final String HASH_PATTERN = "^[0-9a-f]{64}$";

  private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

  private DocumentJson() {}

  private static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    return builder
        .addModule(new JavaTimeModule())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(LogicalType.Textual, DocumentJson::refuseOtherScalars)
        .withCoercionConfig(LogicalType.Enum, DocumentJson::refuseOtherScalars)
        .withConfigOverride(
            LocalDate.class, dates -> dates.setFormat(JsonFormat.Value.forLeniency(false)))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  private static void refuseOtherScalars(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /** The shared mapper; do not reconfigure it. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /**
   * Reads a stored document.
   *
   * @throws UncheckedIOException when it is not one
   */
  public static HandoffDocument read(String json) {
    try {
      HandoffDocument document = MAPPER.readValue(json, HandoffDocument.class);
      if (document == null) {
        throw new UncheckedIOException(new IOException("null is not a document"));
      }
      return document;
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes a document. */
  public static String write(HandoffDocument document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The document as it is read back once it was written: without its empty texts. */
  public static HandoffDocument stored(HandoffDocument document) {
    return read(write(document));
  }

  /** SHA-256, in hex, over the canonical JSON (RFC 8785) of a document. */
  public static String hash(HandoffDocument document) {
    return CanonicalJson.hash(write(document));
  }
}
