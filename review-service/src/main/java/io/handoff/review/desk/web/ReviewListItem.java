package io.handoff.review.desk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.review.desk.ReviewRow;
import io.handoff.review.review.ReviewState;
import io.handoff.review.review.ReviewSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as the list shows it.
 *
 * @param id its id
 * @param handoff which handoff
 * @param revision number of the revision
 * @param round number of the round
 * @param state where it stands
 * @param author who submitted the revision
 * @param reviewer whose turn it is
 * @param openedAt when it was opened
 * @param dueAt when the decision is due
 * @param dueZone the zone to show it in
 * @param blockers how many findings block
 * @param warnings how many findings warn
 * @param decidedAt when it was decided
 * @param late whether that was after the due time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewListItem(
    UUID id,
    HandoffRef handoff,
    int revision,
    int round,
    ReviewState state,
    String author,
    Person reviewer,
    Instant openedAt,
    Instant dueAt,
    ZoneId dueZone,
    int blockers,
    int warnings,
    @Nullable Instant decidedAt,
    boolean late) {

  static ReviewListItem from(ReviewRow row) {
    return new ReviewListItem(
        row.id(),
        row.handoff(),
        row.revision(),
        row.round(),
        row.state(),
        row.authorName(),
        row.reviewer(),
        row.openedAt(),
        row.dueAt(),
        row.dueZone(),
        row.blockers(),
        row.warnings(),
        null,
        false);
  }

  static ReviewListItem from(ReviewSummary review) {
    return new ReviewListItem(
        review.id(),
        new HandoffRef(
            review.handoffId(),
            review.handoffNumber(),
            review.dealId(),
            review.title(),
            review.customer()),
        review.revision(),
        review.round(),
        review.state(),
        review.authorName(),
        new Person(review.reviewerName(), review.reviewerEmail()),
        review.openedAt(),
        review.dueAt(),
        review.dueZone(),
        review.blockers(),
        review.warnings(),
        review.decidedAt(),
        review.late());
  }
}
