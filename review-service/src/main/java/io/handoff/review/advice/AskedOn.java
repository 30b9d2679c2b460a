package io.handoff.review.advice;

import io.handoff.review.review.Review;

/**
 * A request with the review that it is about.
 *
 * @param request what is asked
 * @param review on which review
 */
public record AskedOn(AdviceRequest request, Review review) {}
