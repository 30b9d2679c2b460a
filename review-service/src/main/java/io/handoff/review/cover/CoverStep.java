package io.handoff.review.cover;

/**
 * A cover has begun or ended.
 *
 * @param cover the cover
 * @param ended whether it has ended
 */
public record CoverStep(Cover cover, boolean ended) {}
