package io.handoff.review.overruling;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.contracts.document.CanonicalJson;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.field.FieldPath;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Tells whether a field is what it was: SHA-256 over what it holds, with everything beneath it. */
public final class ValueHash {

  private ValueHash() {}

  /**
   * The hash of what stands at a path, in which the order of register entries does not count. For a
   * path that no document can have, that of the nearest field around it.
   */
  public static String of(HandoffDocument document, String path) {
    for (String place = path; !place.isEmpty(); place = around(place)) {
      Optional<List<Object>> values = FieldPath.parse(place).valuesIn(document);
      if (values.isPresent()) {
        return hash(last(values.get(), place));
      }
    }
    return hash(document);
  }

  private static String around(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  /** What was never said is left out of the way to it, so a short way ends in nothing. */
  private static Object last(List<Object> values, String path) {
    long segments = path.chars().filter(character -> character == '.').count() + 1;
    return values.size() == segments ? List.of(values.get(values.size() - 1)) : List.of();
  }

  private static String hash(Object value) {
    try {
      return CanonicalJson.hash(DocumentJson.mapper().writeValueAsString(value));
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
