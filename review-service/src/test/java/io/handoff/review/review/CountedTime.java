package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.CalendarShelf;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.turn.TurnHolder;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose turn it is in a handoff, and how long it has been: a model that counts up while time
 * passes, by the calendars of the moment, and so knows nothing of intervals or of history.
 */
final class CountedTime {

  private final Map<CalendarOwner, WorkingCalendar> own = new HashMap<>();
  private final Map<TurnHolder, Duration> lasted = new EnumMap<>(TurnHolder.class);
  private final Map<Review, Duration> used = new HashMap<>();
  private TurnHolder holder;
  private Review review;
  private Instant begun;
  private Instant counted;

  CountedTime(Instant now) {
    begun = now;
    counted = now;
  }

  /** It becomes somebody's turn, or nobody's; never before the turn that it ends began. */
  void pass(Review next, TurnHolder to, Instant now) {
    count(now);
    review = next;
    holder = to;
    begun = counted;
  }

  /** Another calendar counts from now on. */
  void change(CalendarOwner owner, WorkingCalendar calendar, Instant now) {
    count(now);
    own.put(owner, calendar);
  }

  /** Time has passed. */
  void count(Instant now) {
    if (!now.isAfter(counted)) {
      return;
    }
    if (holder != null) {
      lasted.merge(holder, Duration.between(counted, now), Duration::plus);
    }
    if (holder == TurnHolder.REVIEWER) {
      used.merge(review, calendarOf(review.reviewer()).between(counted, now), Duration::plus);
    }
    counted = now;
  }

  /** Whether it became somebody's turn at this very instant. */
  boolean hasJustPassed(Instant now) {
    return holder != null && begun.equals(now);
  }

  /** Whose turn it is; nobody's when absent. */
  TurnHolder holder() {
    return holder;
  }

  /** How long it has been whose turn. */
  Map<TurnHolder, Duration> lasted() {
    return lasted;
  }

  /** Working time that the reviewers of a review have used. */
  Duration used(Review of) {
    return used.getOrDefault(of, Duration.ZERO);
  }

  /** The calendar that counts for somebody. */
  WorkingCalendar calendarOf(Person person) {
    WorkingCalendar team = own.getOrDefault(CalendarOwner.TEAM, CalendarShelf.configured());
    return own.getOrDefault(CalendarOwner.person(person.email()), team);
  }
}
