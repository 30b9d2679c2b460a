package io.handoff.deals.handoff.web;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Reason;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.HandoffState;
import io.handoff.deals.handoff.LateMark;
import io.handoff.deals.handoff.ReopenedMark;
import io.handoff.deals.handoff.ReviewStatus;
import io.handoff.deals.handoff.StaleMark;
import io.handoff.deals.start.Blocker;
import io.handoff.deals.start.EarliestStart;
import io.handoff.deals.template.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handoff as a portal or a person reads it.
 *
 * @param id its id
 * @param number the number people use
 * @param dealId its deal
 * @param profile how much is asked
 * @param templateVersion the version of the template it answers
 * @param state where it stands
 * @param version its version, with which its ETag begins
 * @param documentVersion the version of the document
 * @param revision the newest frozen revision; 0 before the first
 * @param round how often it was sent for review
 * @param stale since when a logged call waits to be looked at; absent when none does
 * @param lateChange what of the scope changed after the contract went out; absent when nothing did
 * @param reopened who took it back after an approval, and why; absent unless engineering is to
 *     decide anew
 * @param review whose turn it is, and what was last said
 * @param findings what the checks found
 * @param closeDate the day its deal is expected to be signed; absent when nobody told
 * @param earliestStart when work can start at the earliest, and what it waits for
 * @param blockers what a start has to wait for, what can block the launch first
 * @param document the record
 * @param createdAt when it was started
 * @param updatedAt when it last changed
 */
public record HandoffResponse(
    UUID id,
    String number,
    String dealId,
    Profile profile,
    int templateVersion,
    HandoffState state,
    long version,
    long documentVersion,
    int revision,
    int round,
    @Nullable StaleMark stale,
    @Nullable LateMark lateChange,
    @Nullable ReopenedMark reopened,
    ReviewResponse review,
    FindingsResponse findings,
    @Nullable LocalDate closeDate,
    EarliestStart earliestStart,
    List<Blocker> blockers,
    HandoffDocument document,
    Instant createdAt,
    Instant updatedAt) {

  static HandoffResponse from(Handoff handoff, ReviewStatus status, LocalDate today) {
    HandoffDocument document = handoff.document();
    return new HandoffResponse(
        handoff.id(),
        handoff.number(),
        handoff.dealId(),
        handoff.profile(),
        handoff.templateVersion(),
        handoff.state(),
        handoff.version(),
        handoff.documentVersion(),
        handoff.revision(),
        handoff.round(),
        handoff.stale(),
        handoff.late(),
        handoff.reopened(),
        new ReviewResponse(
            status.reviewId(),
            status.reviewer(),
            status.due(),
            status.summary(),
            status.reasons(),
            status.approvedPhases()),
        FindingsResponse.from(handoff, status),
        handoff.closeDate(),
        EarliestStart.of(document, today),
        Blocker.of(document),
        document,
        handoff.createdAt(),
        handoff.updatedAt());
  }

  /**
   * The review at hand or the last one.
   *
   * @param id its id in review-service
   * @param reviewer whose turn it is; absent when nobody's there
   * @param due when the decision is due; absent when none is awaited
   * @param summary what the reviewer last said
   * @param reasons why the last revision was returned
   * @param approvedPhases ids of the approved phases; none when an approval covers all
   */
  public record ReviewResponse(
      @Nullable UUID id,
      @Nullable Person reviewer,
      @Nullable DueTime due,
      @Nullable String summary,
      List<Reason> reasons,
      List<String> approvedPhases) {}
}
