package io.handoff.contracts.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.contracts.document.CanonicalJson;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether what stands at an address is what stood there before: SHA-256 over the value, alone
 * in an array, with everything beneath it; the order of register entries does not count.
 */
public final class FieldHash {

  private FieldHash() {}

  /** The hash of what stands at an address; empty where nothing was said. */
  public static Optional<String> of(HandoffDocument document, String path) {
    return FieldPath.parse(path)
        .valuesIn(document)
        .filter(values -> values.size() == path.split("\\.", -1).length)
        .map(FieldHash::hashOfLast);
  }

  private static String hashOfLast(List<Object> values) {
    try {
      // A text or a number alone is not JSON to hash, so each value is wrapped.
      List<Object> wrapped = values.subList(values.size() - 1, values.size());
      return CanonicalJson.hash(DocumentJson.mapper().writeValueAsString(wrapped));
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
