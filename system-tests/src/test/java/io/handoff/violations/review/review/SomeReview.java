package io.handoff.violations.review.review;

/** Stands for a review. */
public final class SomeReview {}
