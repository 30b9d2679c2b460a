package io.handoff.contracts.finding;

import java.time.Instant;

/**
 * Working time without a break.
 *
 * @param from its first instant
 * @param until the first instant after it
 */
public record WorkingSpan(Instant from, Instant until) {}
