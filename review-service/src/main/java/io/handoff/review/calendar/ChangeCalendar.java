package io.handoff.review.calendar;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a calendar: the team's by a manager, one's own by oneself. Due times that were told
 * stand, and working time that has passed is still reckoned by the calendar of its time.
 */
@ApplicationScoped
public class ChangeCalendar {

  private final StoredCalendars stored;
  private final CalendarFaults faults;
  private final Event<CalendarChanged> changed;
  private final Clock clock;

  ChangeCalendar(
      StoredCalendars stored, CalendarFaults faults, Event<CalendarChanged> changed, Clock clock) {
    this.stored = stored;
    this.faults = faults;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Replaces a calendar.
   *
   * @param ifMatch the entity tag that was read
   * @throws Refused when it is for somebody else to change, was changed since, or cannot be kept
   */
  @Transactional
  public HeldCalendar change(
      CalendarOwner owner, @Nullable String ifMatch, CalendarContent content, Actor by) {
    authorise(owner, by);
    List<FieldFault> found = faults.in(content);
    if (!found.isEmpty()) {
      throw StrictJson.invalid(found);
    }
    stored.lock(owner);
    Optional<StoredCalendar> before = stored.current(Set.of(owner)).stream().findFirst();
    long version = before.map(StoredCalendar::version).orElse(0L);
    EntityTag.require(ifMatch, version);
    Instant now = clock.instant();
    before.ifPresent(calendar -> calendar.replace(now));
    stored.flush();
    StoredCalendar next = StoredCalendar.of(owner, version + 1, content, by, now);
    stored.persistAndFlush(next);
    changed.fire(new CalendarChanged(owner, now));
    return HeldCalendar.stored(owner, next);
  }

  private static void authorise(CalendarOwner owner, Actor by) {
    if (owner.isTeam() && !by.is("manager")) {
      throw new Refused(
          CalendarProblem.OTHERS_CALENDAR, "Ask a manager to change the team's calendar.");
    }
    if (!owner.isTeam() && !by.hasEmail(owner.value())) {
      throw new Refused(
          CalendarProblem.OTHERS_CALENDAR, "Ask them to change it; it is theirs alone.");
    }
  }
}
