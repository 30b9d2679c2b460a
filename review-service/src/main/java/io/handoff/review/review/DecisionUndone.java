package io.handoff.review.review;

import java.time.Instant;

/**
 * Told inside the service, in the transaction in which a decision is found to count for nothing.
 *
 * @param review the review, void
 * @param isNewest whether no newer revision came since
 * @param at when
 */
public record DecisionUndone(Review review, boolean isNewest, Instant at) {}
