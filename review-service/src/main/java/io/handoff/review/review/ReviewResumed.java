package io.handoff.review.review;

import java.time.Instant;

/**
 * Told inside the service, in the transaction in which a review that had ended waits for a decision
 * again.
 *
 * @param review the review, open again
 * @param at when
 */
public record ReviewResumed(Review review, Instant at) {}
