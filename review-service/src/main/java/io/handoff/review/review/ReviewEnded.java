package io.handoff.review.review;

import java.time.Instant;

/**
 * Told inside the service, in the transaction in which a review is decided or cancelled.
 *
 * @param review the review, in the state it ended in
 * @param at when
 */
public record ReviewEnded(Review review, Instant at) {}
