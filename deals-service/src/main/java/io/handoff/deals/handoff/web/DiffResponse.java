package io.handoff.deals.handoff.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.change.ChangeKind;
import io.handoff.contracts.change.FieldChange;
import io.handoff.deals.handoff.Comparison;
import io.handoff.deals.history.TextMark;
import io.handoff.deals.history.WordDiff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of the document.
 *
 * @param from number of the one version
 * @param to number of the other
 * @param changes what turns the one into the other
 */
public record DiffResponse(long from, long to, List<DifferenceResponse> changes) {

  static DiffResponse from(Comparison comparison) {
    return new DiffResponse(
        comparison.from(),
        comparison.to(),
        comparison.changes().stream().map(DifferenceResponse::from).toList());
  }

  /**
   * One difference.
   *
   * @param path field path
   * @param kind what happened
   * @param movedFrom field path that a moved entry left
   * @param before the value in the one version
   * @param after the value in the other
   * @param words for a text that changed in part, which words did
   */
  public record DifferenceResponse(
      String path,
      ChangeKind kind,
      @Nullable String movedFrom,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      @Nullable List<TextMark> words) {

    static DifferenceResponse from(FieldChange change) {
      return new DifferenceResponse(
          change.path(),
          change.kind(),
          change.movedFrom(),
          change.before(),
          change.after(),
          words(change.before(), change.after()));
    }

    private static @Nullable List<TextMark> words(
        @Nullable JsonNode before, @Nullable JsonNode after) {
      if (before == null || after == null || !before.isTextual() || !after.isTextual()) {
        return null;
      }
      List<TextMark> marks = WordDiff.between(before.textValue(), after.textValue());
      boolean inPart = marks.stream().anyMatch(mark -> mark.op() == TextMark.Op.SAME);
      return inPart ? marks : null;
    }
  }
}
