package io.handoff.review.review;

/**
 * Told inside the service, in the transaction in which a review is opened.
 *
 * @param review the review
 */
public record ReviewStarted(Review review) {}
