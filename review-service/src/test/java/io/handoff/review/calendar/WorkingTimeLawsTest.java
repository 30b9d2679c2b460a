package io.handoff.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.finding.WorkingSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of working time in every calendar, shown on calendars and instants drawn by lot. */
class WorkingTimeLawsTest {

  private static final int ROUNDS = 400;
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Asia/Kathmandu",
          "Australia/Lord_Howe",
          "Atlantic/Azores",
          "America/Havana",
          "Pacific/Apia",
          "UTC");
  private static final List<String> WEEKS =
      List.of(
          "MON-FRI 09:00-17:30", "SUN-THU 00:00-23:59", "SAT 02:15-02:45", "MON-SUN 00:30-03:10");
  private static final Instant BEGIN = Instant.parse("2011-12-01T00:00:00Z");

  @ParameterizedTest(name = "R99 working time adds up over splits, seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void addsUpOverSplits(long seed) {
    Random lot = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      WorkingCalendar calendar = calendar(lot);
      Instant from = instant(lot);
      Instant middle = from.plusSeconds(lot.nextInt(20 * 86_400));
      Instant until = middle.plusSeconds(lot.nextInt(20 * 86_400));

      Duration whole = calendar.between(from, until);

      assertThat(calendar.between(from, middle).plus(calendar.between(middle, until)))
          .as("%s %s %s %s", calendar.content(), from, middle, until)
          .isEqualTo(whole);
      assertThat(whole).isBetween(Duration.ZERO, Duration.between(from, until));
      assertThat(calendar.between(until, from)).isEqualTo(Duration.ZERO);
    }
  }

  @ParameterizedTest(name = "R99 the spans that are told hold all working time, seed {0}")
  @ValueSource(longs = {13, 14, 15, 16})
  void toldSpansHoldAllWorkingTime(long seed) {
    Random lot = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      WorkingCalendar calendar = calendar(lot);
      Instant told = instant(lot);
      Instant until = told.plusSeconds(lot.nextInt(30 * 86_400));
      Instant from = told.plusSeconds(lot.nextInt(15 * 86_400));
      Instant to = from.plusSeconds(lot.nextInt(15 * 86_400));
      Instant end = to.isBefore(until) ? to : until;

      List<WorkingSpan> spans = calendar.spans(told, until);

      assertThat(
              spans.stream()
                  .map(span -> within(span, from, end))
                  .reduce(Duration.ZERO, Duration::plus))
          .as("%s %s %s %s %s", calendar.content(), told, until, from, end)
          .isEqualTo(calendar.between(from, end));
    }
  }

  private static Duration within(WorkingSpan span, Instant from, Instant until) {
    Instant begin = span.from().isAfter(from) ? span.from() : from;
    Instant end = span.until().isBefore(until) ? span.until() : until;
    return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
  }

  @ParameterizedTest(name = "R99 so much time after, and before, lies so much time away, seed {0}")
  @ValueSource(longs = {5, 6, 7, 8})
  void lieSoMuchTimeAway(long seed) {
    Random lot = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      WorkingCalendar calendar = calendar(lot);
      Instant at = instant(lot);
      Duration working = Duration.ofMinutes(lot.nextInt(3_000));

      Instant later = calendar.after(at, working);
      Instant earlier = calendar.before(at, working);

      assertThat(calendar.between(at, later))
          .as("%s %s %s", calendar.content(), at, working)
          .isEqualTo(working);
      assertThat(calendar.between(earlier, at))
          .as("%s %s %s", calendar.content(), at, working)
          .isEqualTo(working);
    }
  }

  @ParameterizedTest(name = "R99 the next working instant is the first one, seed {0}")
  @ValueSource(longs = {9, 10, 11, 12})
  void findTheFirstWorkingInstant(long seed) {
    Random lot = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      WorkingCalendar calendar = calendar(lot);
      Instant at = instant(lot);

      Instant next = calendar.nextWorking(at);

      assertThat(calendar.isWorking(next)).as("%s %s", calendar.content(), at).isTrue();
      assertThat(calendar.between(at, next)).isEqualTo(Duration.ZERO);
      assertThat(calendar.isWorking(at)).isEqualTo(at.equals(next));
    }
  }

  @ParameterizedTest(name = "R99 a calendar that changes at some time keeps what passed, seed {0}")
  @ValueSource(longs = {13, 14})
  void keepsWhatPassedWhenACalendarChanges(long seed) {
    Random lot = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      WorkingCalendar before = calendar(lot);
      WorkingCalendar then = calendar(lot);
      Instant from = instant(lot);
      Instant changed = from.plusSeconds(lot.nextInt(10 * 86_400));
      Instant until = changed.plusSeconds(lot.nextInt(10 * 86_400));
      CalendarHistory history =
          new CalendarHistory(new TreeMap<>(Map.of(Instant.MIN, before, changed, then)));

      assertThat(history.between(from, changed)).isEqualTo(before.between(from, changed));
      assertThat(history.between(from, until))
          .isEqualTo(before.between(from, changed).plus(then.between(changed, until)));
    }
  }

  private static Instant instant(Random lot) {
    return BEGIN.plusSeconds(lot.nextInt(20 * 365 * 86_400));
  }

  private static WorkingCalendar calendar(Random lot) {
    CalendarFixture calendar =
        CalendarFixture.in(
            ZONES.get(lot.nextInt(ZONES.size())), WEEKS.get(lot.nextInt(WEEKS.size())));
    if (lot.nextBoolean()) {
      calendar.holidays("de-by");
    }
    LocalDate closed = LocalDate.ofInstant(instant(lot), calendar.content().zone());
    calendar.closed(closed.toString(), closed.plusDays(lot.nextInt(30)).toString(), "Closed");
    calendar.halfDay(closed.plusDays(40).toString(), "Half", "09:00", "12:00");
    return calendar.calendar();
  }
}
