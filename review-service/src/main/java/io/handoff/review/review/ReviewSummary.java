package io.handoff.review.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as a list shows it, read without its document.
 *
 * @param id its id
 * @param handoffId which handoff
 * @param handoffNumber the number people use
 * @param dealId id of the deal in the CRM
 * @param title what the deal is
 * @param customer who bought
 * @param revision number of the revision
 * @param round number of the round
 * @param state where it stands
 * @param authorName who submitted it
 * @param reviewerName whose turn it is
 * @param reviewerEmail that person's address
 * @param openedAt when it was opened
 * @param dueAt when the decision is due
 * @param dueZone the zone it is shown in
 * @param blockers how many findings block
 * @param warnings how many findings warn
 * @param decidedAt when it was decided
 * @param late whether that was after the due time
 */
public record ReviewSummary(
    UUID id,
    UUID handoffId,
    String handoffNumber,
    String dealId,
    String title,
    String customer,
    int revision,
    int round,
    ReviewState state,
    String authorName,
    String reviewerName,
    String reviewerEmail,
    Instant openedAt,
    Instant dueAt,
    ZoneId dueZone,
    int blockers,
    int warnings,
    @Nullable Instant decidedAt,
    boolean late) {}
