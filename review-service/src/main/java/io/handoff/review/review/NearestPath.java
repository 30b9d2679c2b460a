package io.handoff.review.review;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.field.FieldPath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds the address that somebody meant who named one that a document does not have: the entry of
 * that id in another register, else the most similar names, as far as there are any.
 */
public final class NearestPath {

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** Less than this is another word. */
  private static final double SIMILAR = 0.6;

  private NearestPath() {}

  /** The nearest address in a document; every document has one. */
  public static String to(String path, HandoffDocument document) {
    String[] segments = path.split("\\.", -1);
    FieldPath nearest = FieldPath.WHOLE;
    for (int i = 0; i < segments.length; i++) {
      Optional<FieldPath> next = step(nearest, segments[i], i, document);
      if (next.isEmpty()) {
        break;
      }
      nearest = next.get();
    }
    return nearest.toString();
  }

  private static Optional<FieldPath> step(
      FieldPath from, String segment, int depth, HandoffDocument document) {
    List<String> names = from.namesIn(document);
    if (names.contains(segment)) {
      return Optional.of(from.then(segment));
    }
    Optional<FieldPath> elsewhere =
        depth > 1 ? Optional.empty() : entryNamed(segment, document).findFirst();
    return elsewhere.or(
        () ->
            names.stream()
                .max(Comparator.comparingDouble(name -> SIMILARITY.apply(name, segment)))
                .filter(name -> depth == 0 || SIMILARITY.apply(name, segment) >= SIMILAR)
                .map(from::then));
  }

  private static Stream<FieldPath> entryNamed(String id, HandoffDocument document) {
    return FieldPath.registers().stream()
        .map(register -> FieldPath.WHOLE.then(register).then(id))
        .filter(entry -> entry.existsIn(document));
  }
}
