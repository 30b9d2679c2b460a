package io.handoff.review.review;

/**
 * Something that stands against an approval.
 *
 * @param code stable name of what it is, such as {@code blocking-finding}
 * @param path field path it is about; empty for the whole revision
 * @param message what it is and what to do about it
 */
public record Obstacle(String code, String path, String message) {}
