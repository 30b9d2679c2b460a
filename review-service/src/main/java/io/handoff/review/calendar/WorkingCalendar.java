package io.handoff.review.calendar;

import io.handoff.contracts.finding.WorkingSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody works, in their own zone, and working time reckoned by it. Work goes by the clock
 * on the wall: an hour that the clock leaps over is not worked, one that comes twice is worked when
 * it lies between the begin and the end. Instances are immutable.
 */
public final class WorkingCalendar {

  /** Longer than any break that a stored calendar may have. */
  private static final int LONGEST_BREAK_IN_DAYS = 400;

  private final CalendarContent content;
  private final Map<LocalDate, HalfDay> halfDays = new HashMap<>();
  private final Holidays holidays;

  WorkingCalendar(CalendarContent content, Holidays holidays) {
    this.content = content;
    this.holidays = holidays;
    content.halfDays().forEach(half -> halfDays.put(half.date(), half));
  }

  /** What it says. */
  public CalendarContent content() {
    return content;
  }

  /** Where the work is done. */
  public ZoneId zone() {
    return content.zone();
  }

  /** A day with its hours; empty on a day off. */
  public Optional<WorkingDay> workingDay(LocalDate day) {
    List<WorkingHours> hours = hoursOn(day);
    return hours.isEmpty() ? Optional.empty() : Optional.of(new WorkingDay(day, hours));
  }

  private List<WorkingHours> hoursOn(LocalDate day) {
    if (closureOn(day).isPresent()) {
      return List.of();
    }
    HalfDay half = halfDays.get(day);
    if (half != null) {
      return half.hours();
    }
    return holidays.on(day).isPresent()
        ? List.of()
        : content.week().getOrDefault(day.getDayOfWeek(), List.of());
  }

  private Optional<Closure> closureOn(LocalDate day) {
    return content.closures().stream().filter(closure -> closure.covers(day)).findFirst();
  }

  /** What a day is called when it is not like others of the week: a closure, or a holiday. */
  public Optional<String> nameOf(LocalDate day) {
    return closureOn(day)
        .map(Closure::name)
        .or(() -> Optional.ofNullable(halfDays.get(day)).map(HalfDay::name))
        .or(() -> holidays.on(day));
  }

  /** The last time of a working day that still counts as that day. */
  public LocalTime cutOffOn(WorkingDay day) {
    return day.nearest(content.cutOff());
  }

  /** The first working day after a day. */
  public WorkingDay nextWorkingDay(LocalDate day) {
    return nearest(day.plusDays(1), 1);
  }

  private WorkingDay nearest(LocalDate day, int step) {
    for (int days = 0; days <= LONGEST_BREAK_IN_DAYS; days++) {
      Optional<WorkingDay> found = workingDay(day.plusDays((long) days * step));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IllegalStateException("nobody works for more than a year from " + day);
  }

  /** The instant at which the clock on the wall first shows a time, or leaps over it. */
  public Instant at(LocalDate day, LocalTime time) {
    ZoneOffsetTransition leap = zone().getRules().getTransition(day.atTime(time));
    return leap != null && leap.isGap()
        ? leap.getInstant()
        : day.atTime(time).atZone(zone()).toInstant();
  }

  /** Whether it is working time; the first instant of a stretch is, the last one is not. */
  public boolean isWorking(Instant at) {
    return stretchesOn(dayOf(at)).anyMatch(stretch -> stretch.holds(at));
  }

  /** The first instant of working time, at or after another one. */
  public Instant nextWorking(Instant at) {
    return ahead(at).next().from();
  }

  /** How much working time lies between two instants; none when the second is not the later one. */
  public Duration between(Instant from, Instant until) {
    if (!from.isBefore(until)) {
      return Duration.ZERO;
    }
    return dayOf(from)
        .datesUntil(dayOf(until).plusDays(1))
        .flatMap(this::stretchesOn)
        .map(stretch -> stretch.within(from, until).length())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Working time until something is due, in whole seconds; negative when it is late. */
  public Duration left(Instant now, Instant due) {
    Duration left = due.isBefore(now) ? between(due, now).negated() : between(now, due);
    return left.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The working time between two instants, stretch by stretch. */
  public List<WorkingSpan> spans(Instant from, Instant until) {
    return dayOf(from)
        .datesUntil(dayOf(until).plusDays(1))
        .flatMap(this::stretchesOn)
        .map(stretch -> stretch.within(from, until))
        .filter(stretch -> !stretch.isEmpty())
        .map(stretch -> new WorkingSpan(stretch.from(), stretch.until()))
        .toList();
  }

  /** The first instant by which so much working time has passed since another one. */
  public Instant after(Instant from, Duration working) {
    Duration left = notNegative(working);
    Instant at = from;
    Iterator<Stretch> ahead = ahead(from);
    while (!left.isZero()) {
      Stretch next = ahead.next();
      Duration used = next.atMost(left);
      at = next.from().plus(used);
      left = left.minus(used);
    }
    return at;
  }

  /** The last instant from which so much working time still passes until another one. */
  public Instant before(Instant until, Duration working) {
    Duration left = notNegative(working);
    Instant at = until;
    Iterator<Stretch> behind = behind(until);
    while (!left.isZero()) {
      Stretch last = behind.next();
      Duration used = last.atMost(left);
      at = last.until().minus(used);
      left = left.minus(used);
    }
    return at;
  }

  private static Duration notNegative(Duration working) {
    if (working.isNegative()) {
      throw new IllegalArgumentException("working time is never negative: " + working);
    }
    return working;
  }

  /** Working time from an instant on, in order, without end. */
  private Iterator<Stretch> ahead(Instant from) {
    return Stream.iterate(nearest(dayOf(from), 1), day -> nextWorkingDay(day.date()))
        .flatMap(this::stretches)
        .map(stretch -> stretch.within(from, Instant.MAX))
        .filter(stretch -> !stretch.isEmpty())
        .iterator();
  }

  /** Working time back from an instant, the last first, without end. */
  private Iterator<Stretch> behind(Instant until) {
    return Stream.iterate(nearest(dayOf(until), -1), day -> nearest(day.date().minusDays(1), -1))
        .flatMap(day -> stretches(day).sorted(Comparator.comparing(Stretch::from).reversed()))
        .map(stretch -> stretch.within(Instant.MIN, until))
        .filter(stretch -> !stretch.isEmpty())
        .iterator();
  }

  private Stream<Stretch> stretchesOn(LocalDate day) {
    return workingDay(day).stream().flatMap(this::stretches);
  }

  private Stream<Stretch> stretches(WorkingDay day) {
    return day.hours().stream()
        .map(hours -> new Stretch(at(day.date(), hours.from()), at(day.date(), hours.to())));
  }

  private LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  /**
   * Working time without a break.
   *
   * @param from its first instant
   * @param until the first instant after it
   */
  private record Stretch(Instant from, Instant until) {

    boolean isEmpty() {
      return !from.isBefore(until);
    }

    boolean holds(Instant at) {
      return !at.isBefore(from) && at.isBefore(until);
    }

    Stretch within(Instant begin, Instant end) {
      return new Stretch(begin.isAfter(from) ? begin : from, end.isBefore(until) ? end : until);
    }

    Duration length() {
      return isEmpty() ? Duration.ZERO : Duration.between(from, until);
    }

    Duration atMost(Duration limit) {
      Duration length = length();
      return length.compareTo(limit) < 0 ? length : limit;
    }
  }
}
