package io.handoff.contracts.finding;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a review is due, computed once when it opened.
 *
 * @param at the instant
 * @param zone the reviewer's zone, in which it is shown
 * @param reasoning how it came about, in words
 */
public record DueTime(Instant at, ZoneId zone, String reasoning) {}
