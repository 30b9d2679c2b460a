package io.handoff.lint.input;

import io.handoff.contracts.document.HandoffDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read.
 *
 * @param name what people call it
 * @param document the document in it; absent when it cannot be checked
 * @param places where each value stands, by field path
 * @param faults why it cannot be checked; empty when it can
 */
public record HandoffFile(
    String name,
    @Nullable HandoffDocument document,
    Map<String, Place> places,
    List<Fault> faults) {

  static HandoffFile unreadable(String name, Fault fault) {
    return new HandoffFile(name, null, Map.of(), List.of(fault));
  }

  /** Where a field stands, or the nearest thing around it that the file names. */
  public @Nullable Place placeOf(String path) {
    for (String at = path; !at.isEmpty(); at = around(at)) {
      Place place = places.get(at);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private static String around(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }
}
