package io.handoff.review.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is on duty when. A day with a dated shift goes by that alone.
 *
 * @param zone where the days and times are
 * @param weekly what repeats
 * @param dated what is different on some days
 */
public record RotaPlan(ZoneId zone, List<WeeklyShift> weekly, List<DatedShift> dated) {

  /** Nobody is looked for further ahead. */
  private static final int DAYS_AHEAD = 14;

  /** The shifts are copies; absent ones are none. */
  public RotaPlan {
    weekly = weekly == null ? List.of() : List.copyOf(weekly);
    dated = dated == null ? List.of() : List.copyOf(dated);
  }

  /** Who is on duty at an instant. */
  public Optional<Duty> at(Instant instant) {
    return dutiesOn(instant.atZone(zone).toLocalDate())
        .filter(duty -> duty.isAt(instant))
        .findFirst();
  }

  /** Who is on duty at an instant, and who is after that, the soonest first. */
  public Stream<Duty> from(Instant instant) {
    LocalDate today = instant.atZone(zone).toLocalDate();
    return today
        .datesUntil(today.plusDays(DAYS_AHEAD + 1))
        .flatMap(this::dutiesOn)
        .filter(duty -> duty.until().isAfter(instant));
  }

  private Stream<Duty> dutiesOn(LocalDate day) {
    Optional<Duty> wholeDay =
        dated.stream()
            .filter(shift -> shift.covers(day))
            .findFirst()
            .map(shift -> new Duty(shift.person(), startOf(day), startOf(day.plusDays(1))));
    return wholeDay.isPresent() ? wholeDay.stream() : weeklyOn(day);
  }

  private Stream<Duty> weeklyOn(LocalDate day) {
    return weekly.stream()
        .filter(shift -> shift.days().contains(day.getDayOfWeek()))
        .sorted(Comparator.comparing(WeeklyShift::from))
        .map(
            shift ->
                new Duty(
                    shift.person(),
                    at(day, shift.from()),
                    shift.endsAtMidnight() ? startOf(day.plusDays(1)) : at(day, shift.until())));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
