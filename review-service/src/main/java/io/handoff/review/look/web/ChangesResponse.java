package io.handoff.review.look.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.change.ChangeKind;
import io.handoff.contracts.change.FieldChange;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.look.Changes;
import io.handoff.review.review.Review;
import io.handoff.review.verdict.Standing;
import io.handoff.review.verdict.StandingVerdict;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since an earlier revision.
 *
 * @param since the earlier revision; absent when the caller has looked at none, and all is new
 * @param revision this revision
 * @param changes fields and entries that came, went or changed
 * @param leaning dates that did not change and lean on something that did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangesResponse(
    @Nullable Integer since, int revision, List<Change> changes, List<LeaningDate> leaning) {

  static ChangesResponse from(Review review, Changes changes, List<StandingVerdict> verdicts) {
    Map<String, Standing> standing =
        verdicts.stream()
            .collect(
                Collectors.toMap(verdict -> verdict.verdict().path(), StandingVerdict::standing));
    return new ChangesResponse(
        changes.since().orElse(null),
        review.revision(),
        changes.changes().stream().map(change -> Change.from(change, standing)).toList(),
        changes.leaning().stream()
            .map(date -> new LeaningDate(date.path(), date.because(), standing.get(date.path())))
            .toList());
  }

  /** Only what opened a verdict again: itself, or as the ground of a date. */
  ChangesResponse reopenedOnly() {
    List<LeaningDate> dates = leaning.stream().filter(date -> reopened(date.standing())).toList();
    Set<String> grounds = new HashSet<>();
    dates.forEach(date -> grounds.addAll(date.because()));
    return new ChangesResponse(
        since,
        revision,
        changes.stream()
            .filter(change -> reopened(change.standing()) || grounds.contains(change.in()))
            .toList(),
        dates);
  }

  private static boolean reopened(@Nullable Standing standing) {
    return standing == Standing.REOPENED || standing == Standing.ANSWERED;
  }

  /**
   * A field or entry that came, went or changed.
   *
   * @param path field path
   * @param in the answer, entry or head field that it belongs to
   * @param kind what happened
   * @param movedFrom field path that a moved entry left
   * @param before the value it had
   * @param after the value it has
   * @param standing how the verdict on the answer or entry stands, if one was given
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Change(
      String path,
      String in,
      ChangeKind kind,
      @Nullable String movedFrom,
      @Schema(description = "Any JSON value") @Nullable JsonNode before,
      @Schema(description = "Any JSON value") @Nullable JsonNode after,
      @Nullable Standing standing) {

    private static Change from(FieldChange change, Map<String, Standing> standing) {
      String in = FieldPath.parse(change.path()).holder().toString();
      return new Change(
          change.path(),
          in,
          change.kind(),
          change.movedFrom(),
          change.before(),
          change.after(),
          standing.get(in));
    }
  }

  /**
   * A date that did not change and leans on something that did.
   *
   * @param path its path
   * @param because paths of what it leans on that has changed
   * @param standing how the verdict on it stands, if one was given
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LeaningDate(String path, List<String> because, @Nullable Standing standing) {}
}
