package io.handoff.review.datecheck;

import io.handoff.check.date.InputDoubt;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a date stands on in one version of a record.
 *
 * @param version version of the record
 * @param doubts what no firm day can stand on yet, a sentence each
 * @param findings what the checks found at the date
 */
record Ground(long version, List<String> doubts, List<Finding> findings) {

  static Ground of(
      String milestone, long version, HandoffDocument document, List<Finding> findings) {
    return new Ground(
        version,
        doubts(milestone(milestone, document), document),
        findings.stream()
            .filter(
                found -> found.path().equals(milestone) || found.path().startsWith(milestone + "."))
            .toList());
  }

  /** The date that a path names; absent when the record no longer has it. */
  static @Nullable Milestone milestone(String path, HandoffDocument document) {
    return document.milestones().get(path.substring(path.indexOf('.') + 1));
  }

  private static List<String> doubts(@Nullable Milestone milestone, HandoffDocument document) {
    if (milestone == null) {
      return List.of("The record no longer has this date.");
    }
    if (milestone.inputs().isEmpty()) {
      return List.of("It stands on no input.");
    }
    return milestone.inputs().stream()
        .flatMap(input -> InputDoubt.about(input, document).stream())
        .map(doubt -> "It stands on " + doubt + ".")
        .toList();
  }
}
