package io.handoff.review.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.review.calendar.HeldCalendar;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that counts for somebody today.
 *
 * @param owner whom it counts for: team, or an address
 * @param source whether it is their own, the team's, or that of the settings
 * @param calendar what it says
 * @param changedBy who made it so; absent for that of the settings
 * @param changedAt since when it counts; absent for that of the settings
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarResponse(
    String owner,
    HeldCalendar.Source source,
    CalendarBody calendar,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {

  static CalendarResponse from(HeldCalendar held) {
    return new CalendarResponse(
        held.owner().value(),
        held.source(),
        CalendarBody.from(held.content()),
        held.changedBy(),
        held.changedAt());
  }
}
