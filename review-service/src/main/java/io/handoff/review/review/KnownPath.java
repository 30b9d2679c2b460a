package io.handoff.review.review;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.field.FieldPath;
import java.util.Optional;

/**
 * Whether somebody may point at a path of a revision: one that the document has, or one that a
 * finding is about. A question that nobody answered is not in the document.
 */
public final class KnownPath {

  private KnownPath() {}

  /**
   * What is wrong with a path that was sent; empty when nothing is.
   *
   * @param at where it was sent, such as {@code reasons.0.path}
   */
  public static Optional<FieldFault> fault(String at, String path, Review review) {
    return isKnown(path, review)
        ? Optional.empty()
        : Optional.of(
            new FieldFault(
                at,
                "unknown-path",
                "Send a field path of this revision; the nearest is "
                    + NearestPath.to(path, review.document())
                    + "."));
  }

  private static boolean isKnown(String path, Review review) {
    return FieldPath.parse(path).existsIn(review.document())
        || review.findings().stream().anyMatch(finding -> finding.path().equals(path));
  }
}
