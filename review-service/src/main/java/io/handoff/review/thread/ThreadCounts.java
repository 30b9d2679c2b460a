package io.handoff.review.thread;

/**
 * How many threads of a handoff stand how.
 *
 * @param open those that wait for somebody
 * @param blocking those of them that an approval waits for
 * @param resolved those that are settled
 */
public record ThreadCounts(long open, long blocking, long resolved) {}
