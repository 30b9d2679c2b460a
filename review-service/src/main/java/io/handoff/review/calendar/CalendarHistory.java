package io.handoff.review.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The calendars that counted for somebody, each from when it was stored until the next one was. */
public final class CalendarHistory {

  private final NavigableMap<Instant, WorkingCalendar> counted;

  /**
   * Calendars by when each began to count.
   *
   * @param counted the first one's key is {@link Instant#MIN}
   */
  CalendarHistory(NavigableMap<Instant, WorkingCalendar> counted) {
    this.counted = new TreeMap<>(counted);
  }

  /** The calendar that counted at an instant. */
  public WorkingCalendar at(Instant at) {
    return counted.floorEntry(at).getValue();
  }

  /** How much working time lay between two instants, each stretch by the calendar of its time. */
  public Duration between(Instant from, Instant until) {
    Duration sum = Duration.ZERO;
    Instant begin = from;
    while (begin.isBefore(until)) {
      Map.Entry<Instant, WorkingCalendar> next = counted.higherEntry(begin);
      Instant end = next == null || next.getKey().isAfter(until) ? until : next.getKey();
      sum = sum.plus(at(begin).between(begin, end));
      begin = end;
    }
    return sum;
  }
}
