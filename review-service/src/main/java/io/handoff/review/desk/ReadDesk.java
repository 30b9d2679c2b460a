package io.handoff.review.desk;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is on a person's desk, with what comes next and the time that is left. */
@ApplicationScoped
public class ReadDesk {

  private final DeskRows rows;
  private final StandIns standIns;
  private final WorkingCalendars calendars;
  private final Clock clock;

  ReadDesk(DeskRows rows, StandIns standIns, WorkingCalendars calendars, Clock clock) {
    this.rows = rows;
    this.standIns = standIns;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * A stretch of somebody's desk: what is late first, then by due time, then what is not due.
   *
   * @param after where the stretch before it ended
   */
  @Transactional
  public List<DeskItem> list(WhoseTurn turn, Actor actor, Optional<Cursor> after, int limit) {
    Instant now = clock.instant();
    String me = actor.email() == null ? "" : actor.email();
    Set<String> deciders = new HashSet<>(Set.of(me));
    standIns.by(me, now).stream()
        .map(Cover::person)
        .forEach(person -> deciders.add(person.email().toLowerCase(Locale.ROOT)));
    List<DeskRow> found =
        rows.list(turn, new DeskRows.Reader(actor.subject(), me), deciders, after, limit);
    Map<CalendarOwner, WorkingCalendar> working =
        calendars.of(found.stream().map(ReadDesk::owner).distinct().toList());
    return found.stream()
        .map(
            row ->
                new DeskItem(
                    row, next(row, me, deciders), timeLeft(row, working.get(owner(row)), now)))
        .toList();
  }

  /** Where a stretch that ends with an item goes on. */
  public static Cursor after(DeskItem last) {
    return DeskRows.after(last.row());
  }

  private static CalendarOwner owner(DeskRow row) {
    return CalendarOwner.person(row.reviewerEmail());
  }

  private static String next(DeskRow row, String me, Set<String> deciders) {
    if (!row.isOpen()) {
      return row.salesOwnerEmail().equals(me)
          ? "Fix and send again"
          : "Wait for " + row.salesOwnerName();
    }
    String reviewer = row.reviewerEmail().toLowerCase(Locale.ROOT);
    if (reviewer.equals(me)) {
      return "Decide";
    }
    return deciders.contains(reviewer)
        ? "Decide for " + row.reviewerName()
        : "Wait for " + row.reviewerName();
  }

  private static @Nullable Duration timeLeft(DeskRow row, WorkingCalendar calendar, Instant now) {
    if (!row.isOpen()) {
      return null;
    }
    Duration left =
        row.dueAt().isBefore(now)
            ? calendar.between(row.dueAt(), now).negated()
            : calendar.between(now, row.dueAt());
    return left.truncatedTo(ChronoUnit.SECONDS);
  }
}
