package io.handoff.review.datecheck;

/**
 * Told inside the service, in the transaction in which a question about a date is answered or taken
 * back.
 *
 * @param check the question
 */
public record DateCheckEnded(DateCheck check) {}
