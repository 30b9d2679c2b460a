package io.handoff.review.verdict;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.overruling.ValueHash;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a verdict stands on: the answer or entry itself, and of a date whatever it leans on, to the
 * last. A date that leans on one member of an entry leans on the entry.
 */
public final class Ground {

  /** The hash of what a document does not have. */
  private static final String ABSENT = "";

  private Ground() {}

  /** The hash of each thing that an answer or entry stands on, itself first, by its path. */
  public static Map<String, String> of(HandoffDocument document, String path) {
    Map<String, String> ground = new LinkedHashMap<>();
    add(path, document, ground);
    return ground;
  }

  private static void add(String path, HandoffDocument document, Map<String, String> ground) {
    if (ground.putIfAbsent(path, hash(document, path)) == null) {
      milestones(path, document).stream()
          .flatMap(milestone -> milestone.inputs().stream())
          .map(input -> FieldPath.parse(input).holder().toString())
          .forEach(input -> add(input, document, ground));
    }
  }

  private static Collection<Milestone> milestones(String path, HandoffDocument document) {
    return path.equals("milestones")
        ? document.milestones().values()
        : Stream.of(path)
            .filter(place -> place.startsWith("milestones."))
            .map(place -> document.milestones().get(place.substring("milestones.".length())))
            .filter(Objects::nonNull)
            .toList();
  }

  private static String hash(HandoffDocument document, String path) {
    return FieldPath.parse(path).existsIn(document) ? ValueHash.of(document, path) : ABSENT;
  }

  /** Which things that an answer or entry stands on differ between two documents. */
  public static List<String> changed(HandoffDocument before, HandoffDocument after, String path) {
    return changed(of(before, path), after);
  }

  /** Which things are not what they were when a ground was taken. */
  static List<String> changed(Map<String, String> ground, HandoffDocument now) {
    return ground.entrySet().stream()
        .filter(was -> !was.getValue().equals(hash(now, was.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether something that was there when a ground was taken is there no longer. */
  static boolean isGone(String path, Map<String, String> ground, HandoffDocument now) {
    return !ABSENT.equals(ground.get(path)) && !FieldPath.parse(path).existsIn(now);
  }
}
