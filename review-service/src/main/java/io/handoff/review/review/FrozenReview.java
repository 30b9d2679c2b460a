package io.handoff.review.review;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.template.TemplateRules;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was frozen for a review, and what came of it.
 *
 * @param id id of the review
 * @param handoffNumber the number people use
 * @param revision number of the revision
 * @param openedAt when the review was opened
 * @param state where it stands
 * @param document the revision
 * @param template what its template said to the checks, if that was told
 * @param findings what the checks found then, with what people overruled
 * @param reasons what had to change, by field
 */
public record FrozenReview(
    UUID id,
    String handoffNumber,
    int revision,
    Instant openedAt,
    ReviewState state,
    HandoffDocument document,
    @Nullable TemplateRules template,
    List<Finding> findings,
    List<Reason> reasons) {}
