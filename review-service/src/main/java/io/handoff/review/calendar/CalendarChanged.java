package io.handoff.review.calendar;

import java.time.Instant;

/**
 * Told inside the service, in the transaction in which a calendar is replaced.
 *
 * @param owner whose
 * @param at when
 */
public record CalendarChanged(CalendarOwner owner, Instant at) {}
