package io.handoff.review.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.check.CheckDescription;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Reason;
import io.handoff.review.check.CheckOutcome;
import io.handoff.review.overruling.AskedOverruling;
import io.handoff.review.review.LapsedApproval;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review with everything that a reviewer needs.
 *
 * @param id its id
 * @param handoff which handoff
 * @param revision number of the revision
 * @param hash hash of the revision
 * @param round number of the round
 * @param state where it stands
 * @param author who submitted the revision
 * @param reviewer whose turn it is
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering
 * @param openedAt when it was opened
 * @param due when the decision is due, and why then
 * @param findings what the checks found
 * @param outcomes how each check ended, in the order of the catalogue
 * @param overrulings what people asked to overrule in this handoff, expired ones too
 * @param decision how it ended, if somebody decided
 * @param supersededBy the revision that came while it waited
 * @param lapsed the approvals that ended, because a condition was missed or the record was reopened
 * @param document the revision itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewResponse(
    UUID id,
    HandoffRef handoff,
    int revision,
    String hash,
    int round,
    ReviewState state,
    String author,
    Person reviewer,
    Person salesOwner,
    Person engineeringOwner,
    Instant openedAt,
    DueResponse due,
    List<Finding> findings,
    List<CheckOutcome> outcomes,
    List<OverrulingResponse> overrulings,
    @Nullable Decided decision,
    @Nullable Integer supersededBy,
    List<LapsedApproval> lapsed,
    HandoffDocument document) {

  /** A review as it stands. */
  public static ReviewResponse from(Review review, List<AskedOverruling> overrulings) {
    return new ReviewResponse(
        review.id().value(),
        review.handoff(),
        review.revision(),
        review.hash(),
        review.round(),
        review.state(),
        review.authorName(),
        review.reviewer(),
        review.salesOwner(),
        review.engineeringOwner(),
        review.openedAt(),
        DueResponse.from(review),
        review.findings(),
        outcomes(review.outcomes()),
        overrulings.stream().map(OverrulingResponse::from).toList(),
        review
            .decidedBy()
            .map(
                by ->
                    new Decided(
                        review.outcome().orElseThrow(),
                        by.name(),
                        review.decidedFor().map(Person::name).orElse(null),
                        review.decidedAt(),
                        review.isLate(),
                        review.summary(),
                        review.reasons(),
                        review.conditions(),
                        review.phases(),
                        review.voidedAt()))
            .orElse(null),
        review.supersededBy(),
        review.lapsed(),
        review.document());
  }

  /** Stored maps come back in an order of their own. */
  private static List<CheckOutcome> outcomes(Map<String, Outcome> stored) {
    Map<String, Outcome> ordered = new LinkedHashMap<>();
    CheckCatalogue.descriptions().stream()
        .map(CheckDescription::id)
        .filter(stored::containsKey)
        .forEach(id -> ordered.put(id, stored.get(id)));
    stored.forEach(ordered::putIfAbsent);
    return CheckOutcome.of(ordered);
  }

  /**
   * How a review ended.
   *
   * @param outcome how it was decided
   * @param by who decided
   * @param onBehalfOf for whom, when they stood in for the reviewer
   * @param at when
   * @param late whether that was after the due time
   * @param summary the reviewer's words about the whole
   * @param reasons what must change, by field
   * @param conditions what must still happen though it is approved
   * @param phases ids of the phases that are approved; none when all of it is
   * @param voidedAt when it was found to count for nothing, because the revision had been withdrawn
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Decided(
      ReviewState outcome,
      String by,
      @Nullable String onBehalfOf,
      Instant at,
      boolean late,
      @Nullable String summary,
      List<Reason> reasons,
      List<Condition> conditions,
      List<String> phases,
      @Nullable Instant voidedAt) {}
}
