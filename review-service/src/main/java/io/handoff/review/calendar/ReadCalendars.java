package io.handoff.review.calendar;

import io.handoff.chassis.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads calendars; whoever may read one may read all. */
@ApplicationScoped
public class ReadCalendars {

  private final StoredCalendars stored;
  private final ConfiguredCalendar configured;

  ReadCalendars(StoredCalendars stored, ConfiguredCalendar configured) {
    this.stored = stored;
    this.configured = configured;
  }

  /** The calendar that counts for somebody today. */
  @Transactional
  public HeldCalendar of(CalendarOwner owner) {
    return stored.current(owner.andTeam()).stream()
        .max(Comparator.comparing(found -> found.owner().equals(owner)))
        .map(found -> HeldCalendar.stored(owner, found))
        .orElseGet(() -> HeldCalendar.configured(owner, configured.calendar()));
  }

  /**
   * A stretch of the calendars that are stored, by owner.
   *
   * @param after where the stretch before it ended
   */
  @Transactional
  public List<HeldCalendar> list(Optional<Cursor> after, int limit) {
    return stored.list(after, limit).stream()
        .map(found -> HeldCalendar.stored(found.owner(), found))
        .toList();
  }
}
