package io.handoff.contracts.document;

import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the busiest time is.
 *
 * @param days on which days of the week
 * @param from it begins
 * @param to it ends
 * @param zone in which time zone, such as Europe/Berlin
 */
public record PeakWindow(
    @Size(max = 7) Set<DayOfWeek> days,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable ZoneId zone) {
  /** Absent days are none; they are kept in the order of the week. */
  public PeakWindow {
    days =
        days == null || days.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(days));
  }
}
