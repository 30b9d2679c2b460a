package io.handoff.review.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that counts for somebody today.
 *
 * @param owner whom it counts for
 * @param source whether it is their own
 * @param version number of their own calendar's last change; 0 while they have none
 * @param content what it says
 * @param changedBy display name of who made it so; absent for the configuration's
 * @param changedAt since when it counts; absent for the configuration's
 */
public record HeldCalendar(
    CalendarOwner owner,
    Source source,
    long version,
    CalendarContent content,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {

  static HeldCalendar stored(CalendarOwner owner, StoredCalendar stored) {
    boolean own = stored.owner().equals(owner);
    return new HeldCalendar(
        owner,
        own ? Source.OWN : Source.TEAM,
        own ? stored.version() : 0,
        stored.content(),
        stored.changedByName(),
        stored.changedAt());
  }

  static HeldCalendar configured(CalendarOwner owner, WorkingCalendar calendar) {
    return new HeldCalendar(owner, Source.CONFIGURATION, 0, calendar.content(), null, null);
  }

  /** Where a calendar comes from. */
  public enum Source {
    /** It was stored for this owner. */
    OWN,
    /** This person has none, so the team's counts. */
    TEAM,
    /** None is stored, so the settings count. */
    CONFIGURATION
  }
}
