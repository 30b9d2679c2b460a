package io.handoff.review.review;

import java.time.Instant;

/**
 * Told inside the service, in the transaction in which an approval lapses because the record went
 * back to sales.
 *
 * @param review the review, lapsed
 * @param isNewest whether no newer revision came since
 * @param at when
 */
public record ApprovalEnded(Review review, boolean isNewest, Instant at) {}
