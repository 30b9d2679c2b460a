package io.handoff.review.verdict.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.field.FieldPath;
import io.handoff.contracts.finding.Finding;
import io.handoff.review.review.Review;
import io.handoff.review.verdict.Standing;
import io.handoff.review.verdict.StandingVerdict;
import io.handoff.review.verdict.Verdict;
import io.handoff.review.verdict.VerdictKind;
import io.handoff.review.verdict.VerdictMark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an answer or entry stands in this round.
 *
 * @param path the answer or entry
 * @param standing whether what was last said of it still holds
 * @param says the same in words
 * @param because paths of what has changed beneath it
 * @param findings ids of the findings that stand there now
 * @param id id of the verdict
 * @param field the path that was named, where that was something in the answer or entry
 * @param verdict what was made of it
 * @param mark what is the matter
 * @param text what is asked or must change
 * @param round the round in which it was said
 * @param revision the revision it was said of
 * @param by who said it
 * @param at when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingVerdictResponse(
    String path,
    Standing standing,
    String says,
    List<String> because,
    List<String> findings,
    UUID id,
    @Nullable String field,
    VerdictKind verdict,
    @Nullable VerdictMark mark,
    @Nullable String text,
    int round,
    int revision,
    Person by,
    Instant at) {

  /** Verdicts as they stand in a review. */
  public static List<StandingVerdictResponse> from(Review review, List<StandingVerdict> standing) {
    return standing.stream().map(verdict -> from(review, verdict)).toList();
  }

  private static StandingVerdictResponse from(Review review, StandingVerdict standing) {
    Verdict verdict = standing.verdict();
    return new StandingVerdictResponse(
        verdict.path(),
        standing.standing(),
        says(standing),
        standing.because(),
        findings(review, verdict.path()),
        verdict.id(),
        verdict.field().equals(verdict.path()) ? null : verdict.field(),
        verdict.kind(),
        verdict.mark(),
        verdict.text(),
        verdict.round(),
        verdict.revision(),
        verdict.givenBy(),
        verdict.givenAt());
  }

  private static List<String> findings(Review review, String path) {
    return review.findings().stream()
        .filter(finding -> !finding.outcome().fulfilled())
        .filter(finding -> FieldPath.parse(finding.path()).holder().toString().equals(path))
        .map(Finding::id)
        .toList();
  }

  private static String says(StandingVerdict standing) {
    int round = standing.verdict().round();
    String changed = String.join(", ", standing.because());
    return switch (standing.standing()) {
      case GIVEN -> "Said in this round.";
      case KEPT -> "Accepted in round %d; nothing has changed since.".formatted(round);
      case REOPENED ->
          "Accepted in round %d; changed since: %s. Look again.".formatted(round, changed);
      case UNANSWERED -> "Asked in round %d; nothing has changed since.".formatted(round);
      case ANSWERED ->
          "Asked in round %d; answered by a change of %s. Look again.".formatted(round, changed);
      case GONE -> "Said in round %d; no longer in the record.".formatted(round);
    };
  }
}
