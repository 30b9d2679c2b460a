package io.handoff.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private static final WorkingCalendar BERLIN =
      CalendarFixture.in("Europe/Berlin", "MON-FRI 09:00-17:30")
          .lunch("12:30", "13:00")
          .holidays("de-be")
          .halfDay("2026-12-24", "Christmas Eve", "09:00", "12:00")
          .closed("2026-12-28", "2026-12-31", "Between the years")
          .calendar();

  /** Eight hours a day; the times are those of Berlin. */
  @ParameterizedTest(name = "R99 {0}: from {1} to {2} are {3} of working time")
  @CsvSource({
    "within a stretch,             2026-11-20T10:00, 2026-11-20T11:15, PT1H15M",
    "over lunch,                   2026-11-20T12:00, 2026-11-20T14:00, PT1H30M",
    "within lunch,                 2026-11-20T12:35, 2026-11-20T12:55, PT0S",
    "before the day begins,        2026-11-20T06:00, 2026-11-20T09:30, PT30M",
    "after it has ended,           2026-11-20T17:00, 2026-11-20T23:59, PT30M",
    "a whole day,                  2026-11-20T00:00, 2026-11-21T00:00, PT8H",
    "over a weekend,               2026-11-20T17:00, 2026-11-23T09:30, PT1H",
    "a weekend,                    2026-11-21T00:00, 2026-11-23T09:00, PT0S",
    "a holiday,                    2026-12-25T09:00, 2026-12-25T17:30, PT0S",
    "a half day,                   2026-12-24T09:00, 2026-12-24T17:30, PT3H",
    "closed days,                  2026-12-28T09:00, 2026-12-31T17:30, PT0S",
    "over the year's edge,         2026-12-24T11:00, 2027-01-04T10:00, PT2H",
    "a week,                       2026-11-16T00:00, 2026-11-23T00:00, PT40H",
    "the same instant,             2026-11-20T10:00, 2026-11-20T10:00, PT0S",
    "backwards,                    2026-11-20T11:00, 2026-11-20T10:00, PT0S"
  })
  void reckonsWorkingTimeBetweenTwoInstants(
      String when, String from, String until, Duration working) {
    assertThat(BERLIN.between(inBerlin(from), inBerlin(until))).isEqualTo(working);
  }

  @ParameterizedTest(name = "R99 {0}: {2} of working time from {1} have passed at {3}")
  @CsvSource({
    "within a stretch,            2026-11-20T10:00, PT1H,   2026-11-20T11:00",
    "to the end of a stretch,     2026-11-20T10:00, PT2H30M, 2026-11-20T12:30",
    "over lunch,                  2026-11-20T12:00, PT1H,   2026-11-20T13:30",
    "to the end of the day,       2026-11-20T13:00, PT4H30M, 2026-11-20T17:30",
    "over a weekend,              2026-11-20T17:00, PT1H,   2026-11-23T09:30",
    "from the night before,       2026-11-20T02:00, PT30M,  2026-11-20T09:30",
    "none,                        2026-11-21T02:00, PT0S,   2026-11-21T02:00",
    "over a half day and days off, 2026-12-24T10:00, PT3H,   2027-01-04T10:00",
    "a whole week,                2026-11-16T09:00, PT40H,  2026-11-20T17:30"
  })
  void findsWhenSoMuchHasPassed(String when, String from, Duration working, String passed) {
    assertThat(BERLIN.after(inBerlin(from), working)).isEqualTo(inBerlin(passed));
  }

  @ParameterizedTest(name = "R99 {0}: {2} of working time before {1} it is {3}")
  @CsvSource({
    "within a stretch,             2026-11-20T11:00, PT1H,  2026-11-20T10:00",
    "from the end of the day,      2026-11-20T17:30, PT1H,  2026-11-20T16:30",
    "over lunch,                   2026-11-20T13:30, PT1H,  2026-11-20T12:00",
    "over a weekend,               2026-11-23T09:30, PT1H,  2026-11-20T17:00",
    "over days off and a half day, 2027-01-04T10:00, PT3H,  2026-12-24T10:00",
    "none,                         2026-11-21T02:00, PT0S,  2026-11-21T02:00"
  })
  void findsFromWhenSoMuchIsLeft(String when, String until, Duration working, String from) {
    assertThat(BERLIN.before(inBerlin(until), working)).isEqualTo(inBerlin(from));
  }

  @ParameterizedTest(name = "R99 {0}: at {1} work goes on is {2}, and it next does at {3}")
  @CsvSource({
    "as work begins,   2026-11-20T09:00, true,  2026-11-20T09:00",
    "just before,      2026-11-20T08:59, false, 2026-11-20T09:00",
    "as lunch begins,  2026-11-20T12:30, false, 2026-11-20T13:00",
    "as lunch ends,    2026-11-20T13:00, true,  2026-11-20T13:00",
    "as work ends,     2026-11-20T17:30, false, 2026-11-23T09:00",
    "on a Saturday,    2026-11-21T10:00, false, 2026-11-23T09:00",
    "on a holiday,     2026-12-25T10:00, false, 2027-01-04T09:00",
    "after a half day, 2026-12-24T12:00, false, 2027-01-04T09:00"
  })
  void knowsWhenWorkGoesOn(String when, String at, boolean working, String next) {
    assertThat(BERLIN.isWorking(inBerlin(at))).isEqualTo(working);
    assertThat(BERLIN.nextWorking(inBerlin(at))).isEqualTo(inBerlin(next));
  }

  /** Work from midnight to six, so that both changes of the clock fall into it. */
  @ParameterizedTest(name = "R99 {0}, {1}: the night of {2} has {3}")
  @CsvSource({
    "an ordinary night, Europe/Berlin,    2026-03-28, PT6H",
    "summer time comes, Europe/Berlin,    2026-03-29, PT5H",
    "summer time goes,  Europe/Berlin,    2026-10-25, PT7H",
    "summer time comes, America/New_York, 2026-03-08, PT5H",
    "summer time goes,  America/New_York, 2026-11-01, PT7H"
  })
  void goesByTheClockOnTheWall(String when, String zone, LocalDate night, Duration working) {
    WorkingCalendar calendar = CalendarFixture.in(zone, "MON-SUN 00:00-06:00").calendar();
    Instant midnight = night.atStartOfDay(calendar.zone()).toInstant();

    assertThat(calendar.between(midnight, midnight.plus(Duration.ofHours(20)))).isEqualTo(working);
    assertThat(calendar.after(midnight, working))
        .isEqualTo(night.atTime(6, 0).atZone(calendar.zone()).toInstant());
  }

  @ParameterizedTest(name = "R99 hours from {0} to {1} in the hour that never was are {2}")
  @CsvSource({
    "01:00, 02:30, PT1H",
    "02:30, 04:00, PT1H",
    "02:15, 02:45, PT0S",
    "02:30, 03:00, PT0S",
    "03:00, 04:00, PT1H"
  })
  void workNothingInTheHourThatNeverWas(String from, String to, Duration working) {
    WorkingCalendar calendar =
        CalendarFixture.in("Europe/Berlin", "MON-SUN " + from + "-" + to).calendar();

    assertThat(
            calendar.between(
                Instant.parse("2026-03-28T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")))
        .isEqualTo(working);
  }

  @Test
  void saysWhatADayOffIsCalled() {
    assertThat(BERLIN.nameOf(LocalDate.parse("2026-12-25"))).contains("1st Christmas day");
    assertThat(BERLIN.nameOf(LocalDate.parse("2026-12-24"))).contains("Christmas Eve");
    assertThat(BERLIN.nameOf(LocalDate.parse("2026-12-29"))).contains("Between the years");
    assertThat(BERLIN.nameOf(LocalDate.parse("2026-11-20"))).isEmpty();
  }

  @Test
  void aHalfDayCountsBeforeAHolidayAndAClosureBeforeAHalfDay() {
    WorkingCalendar calendar =
        CalendarFixture.in("Europe/Berlin", "MON-FRI 09:00-17:30")
            .holidays("de")
            .halfDay("2026-12-25", "On duty", "10:00", "12:00")
            .halfDay("2026-12-29", "On duty", "10:00", "12:00")
            .closed("2026-12-29", "2026-12-29", "Moving")
            .calendar();

    assertThat(calendar.workingDay(LocalDate.parse("2026-12-25"))).isPresent();
    assertThat(calendar.workingDay(LocalDate.parse("2026-12-29"))).isEmpty();
  }

  @Test
  void takesNoNegativeTimeAndDoesNotLookForever() {
    WorkingCalendar never =
        CalendarFixture.in("UTC", "MON-FRI 09:00-17:00")
            .closed("2026-01-01", "2029-12-31", "Gone")
            .calendar();
    Instant at = Instant.parse("2026-11-20T10:00:00Z");

    assertThatIllegalArgumentException().isThrownBy(() -> BERLIN.after(at, Duration.ofMinutes(-1)));
    assertThatIllegalStateException().isThrownBy(() -> never.nextWorking(at));
  }

  private static Instant inBerlin(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
  }
}
