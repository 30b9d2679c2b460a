package io.handoff.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.review.calendar.CalendarFixture;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.deadline.DueClock.Kind;
import io.handoff.review.deadline.DueClock.State;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a decision is due. Times without a zone are by the reviewer's clock. */
class DueTimesTest {

  private static final String HOURS = "MON-FRI 09:00-17:30";

  private static WorkingCalendar berlin() {
    return CalendarFixture.in("Europe/Berlin", HOURS)
        .lunch("12:30", "13:00")
        .holidays("de-be")
        .halfDay("2026-12-24", "Christmas Eve", "09:00", "12:00")
        .closed("2027-02-01", "2027-02-05", "Winter break")
        .calendar();
  }

  @ParameterizedTest(name = "R99 {0}: sent {1} is due {2}")
  @CsvSource({
    "Friday morning,                 2026-11-20T10:00, 2026-11-20T17:30",
    "Friday after cut-off,           2026-11-20T16:20, 2026-11-23T16:20",
    "exactly at cut-off,             2026-11-20T16:00, 2026-11-20T17:30",
    "a second after cut-off,         2026-11-19T16:00:01, 2026-11-20T16:00:01",
    "before the day begins,          2026-11-20T06:15, 2026-11-20T17:30",
    "exactly as the day begins,      2026-11-20T09:00, 2026-11-20T17:30",
    "during lunch,                   2026-11-20T12:45, 2026-11-20T17:30",
    "after the day has ended,        2026-11-20T19:00, 2026-11-23T17:30",
    "a Saturday,                     2026-11-21T11:00, 2026-11-23T17:30",
    "a holiday,                      2026-12-25T10:00, 2026-12-28T17:30",
    "a half day in time,             2026-12-24T10:00, 2026-12-24T12:00",
    "a half day at its end,          2026-12-24T12:00, 2026-12-24T12:00",
    "a half day after its end,       2026-12-24T12:10, 2026-12-28T12:10",
    "into a half day,                2026-12-23T16:30, 2026-12-24T12:00",
    "a closed week,                  2027-02-02T10:00, 2027-02-08T17:30",
    "into a closed week,             2027-01-29T16:30, 2027-02-08T16:30",
    "the year's last day in time,    2026-12-31T15:59, 2026-12-31T17:30",
    "over the year's edge,           2026-12-31T16:01, 2027-01-04T16:01",
    "over the change to summer time, 2026-03-27T16:30, 2026-03-30T16:30",
    "over the change to winter time, 2026-10-23T16:30, 2026-10-26T16:30",
    "on the day of the change,       2026-03-29T11:00, 2026-03-30T17:30",
    "a leap day after cut-off,       2028-02-29T17:00, 2028-03-01T17:00"
  })
  void isTheSameWorkingDay(String when, String sent, String due) {
    Due found = DueTimes.of(berlin(), at("Europe/Berlin", sent), null);

    assertThat(found.time().at()).isEqualTo(at("Europe/Berlin", due));
    assertThat(found.clocks())
        .singleElement()
        .satisfies(clock -> assertThat(clock.kind()).isEqualTo(Kind.SUBMISSION))
        .satisfies(clock -> assertThat(clock.state()).isEqualTo(State.COUNTS))
        .satisfies(clock -> assertThat(clock.endsAt()).isEqualTo(found.time().at()));
  }

  /** The clock on the wall stays, so the hours between differ by one. */
  @ParameterizedTest(name = "R99 {0}: the reviewer in {1}, sent {2}, is due {3}")
  @CsvSource({
    "to summer time,        Europe/Berlin,    2026-03-27T15:30:00Z, 2026-03-30T14:30:00Z",
    "to winter time,        Europe/Berlin,    2026-10-23T14:30:00Z, 2026-10-26T15:30:00Z",
    "to summer time,        America/New_York, 2026-03-06T21:30:00Z, 2026-03-09T20:30:00Z",
    "to winter time,        America/New_York, 2026-10-30T20:30:00Z, 2026-11-02T21:30:00Z",
    "changes weeks apart,   America/New_York, 2026-03-20T14:00:00Z, 2026-03-20T21:30:00Z",
    "author in Berlin,      America/New_York, 2026-11-20T08:00:00Z, 2026-11-20T22:30:00Z",
    "author in Berlin late, America/New_York, 2026-11-20T16:30:00Z, 2026-11-20T22:30:00Z",
    "author in New York,    Europe/Berlin,    2026-11-20T19:00:00Z, 2026-11-23T16:30:00Z",
    "author in Berlin,      Asia/Tokyo,       2026-11-19T16:00:00Z, 2026-11-20T08:30:00Z"
  })
  void goesByTheReviewersClock(String when, String zone, Instant sent, Instant due) {
    WorkingCalendar calendar = CalendarFixture.in(zone, HOURS).calendar();

    Due found = DueTimes.of(calendar, sent, null);

    assertThat(found.time().at()).isEqualTo(due);
    assertThat(found.time().zone()).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest(name = "R100 {0}: stage reached {1}, sent {2}, is due {3}; its clock {4}")
  @CsvSource({
    "the stage clock is earlier,          2026-11-19T14:00, 2026-11-20T10:00, 2026-11-20T14:00, COUNTS",
    "earlier with minutes left,           2026-11-19T10:05, 2026-11-20T10:00, 2026-11-20T10:05, COUNTS",
    "earlier over the cut-off,            2026-11-19T17:00, 2026-11-20T16:20, 2026-11-20T17:00, COUNTS",
    "earlier at the very end of a day,    2026-11-19T17:30, 2026-11-20T16:20, 2026-11-20T17:30, COUNTS",
    "earlier from a Sunday,               2026-11-22T11:00, 2026-11-20T16:20, 2026-11-23T11:00, COUNTS",
    "earlier by a minute,                 2026-11-19T17:29, 2026-11-20T10:00, 2026-11-20T17:29, COUNTS",
    "the stage clock is later,             2026-11-19T09:30, 2026-11-19T10:00, 2026-11-19T17:30, LATER",
    "at the same instant,                 2026-11-19T17:30, 2026-11-20T10:00, 2026-11-20T17:30, LATER",
    "it ends in the night,                2026-11-18T20:00, 2026-11-19T16:30, 2026-11-20T16:30, MISSED",
    "it ends in lunch,                    2026-11-19T12:45, 2026-11-20T10:00, 2026-11-20T17:30, MISSED",
    "it ends on a Saturday,               2026-11-20T10:00, 2026-11-20T16:20, 2026-11-23T16:20, MISSED",
    "it ends on a holiday,                2026-12-24T11:00, 2026-12-24T11:30, 2026-12-24T12:00, MISSED",
    "it ended before,                     2026-11-16T10:00, 2026-11-20T10:00, 2026-11-20T17:30, MISSED",
    "it ended that very instant,          2026-11-19T10:00, 2026-11-20T10:00, 2026-11-20T17:30, MISSED",
    "it began after it was sent,          2026-11-19T16:30, 2026-11-19T16:20, 2026-11-20T16:20, LATER"
  })
  void theEarlierOfTwoClocksCounts(
      String when, String stage, String sent, String due, State state) {
    Due found = DueTimes.of(berlin(), at("Europe/Berlin", sent), at("Europe/Berlin", stage));

    assertThat(found.time().at()).isEqualTo(at("Europe/Berlin", due));
    assertThat(found.clocks())
        .extracting(DueClock::kind)
        .containsExactly(Kind.SUBMISSION, Kind.STAGE_CHANGE);
    assertThat(found.clocks().get(1).state()).isEqualTo(state);
    assertThat(found.clocks()).filteredOn(clock -> clock.state() == State.COUNTS).hasSize(1);
  }

  /** 24 hours are 24 hours, also when the clock on the wall shows another time after them. */
  @ParameterizedTest(name = "R100 {0} in {1}: stage reached {2} ends at {3}")
  @CsvSource({
    "to summer time, Europe/Berlin,    2026-03-28T14:00, 2026-03-29T15:00",
    "to winter time, Europe/Berlin,    2026-10-24T14:00, 2026-10-25T13:00",
    "to summer time, America/New_York, 2026-03-07T14:00, 2026-03-08T15:00",
    "to winter time, America/New_York, 2026-10-31T14:00, 2026-11-01T13:00"
  })
  void theStageClockRuns24Hours(String when, String zone, String stage, String end) {
    WorkingCalendar everyDay = CalendarFixture.in(zone, "MON-SUN 09:00-17:30").calendar();

    Due found = DueTimes.of(everyDay, at(zone, stage).plusSeconds(20 * 3600), at(zone, stage));

    assertThat(found.time().at()).isEqualTo(at(zone, end));
  }

  @Test
  @DisplayName("R99 The reasoning says it in words")
  void saysHowTheSameDayCameAbout() {
    Due due = DueTimes.of(berlin(), at("Europe/Berlin", "2026-11-20T16:20"), null);

    assertThat(due.time().reasoning())
        .isEqualTo(
            "Sent on Friday 20 November 2026 at 16:20, after the cut-off at 16:00, so it is due on"
                + " the next working day, Monday 23 November 2026, at the same time, 16:20.");
  }

  @ParameterizedTest(name = "R100 {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-19T14:00 | The deal reached its stage on Thursday 19 November 2026 at 14:00; 24 hours later, on Friday 20 November 2026 at 14:00, is earlier than the same-day rule, so it is due then.",
        "2026-11-19T17:30 | The deal reached its stage on Thursday 19 November 2026 at 17:30; 24 hours later, on Friday 20 November 2026 at 17:30, is not earlier than the same-day rule, so this clock does not count.",
        "2026-11-19T12:45 | The deal reached its stage on Thursday 19 November 2026 at 12:45; 24 hours later, on Friday 20 November 2026 at 12:45, is not in working time, so this clock is missed and does not count.",
        "2026-11-18T09:00 | The deal reached its stage on Wednesday 18 November 2026 at 09:00; 24 hours later, on Thursday 19 November 2026 at 09:00, had passed when it was sent, so this clock is missed and does not count."
      })
  void saysWhatBecameOfTheStageClock(String stage, String reasoning) {
    Due due =
        DueTimes.of(berlin(), at("Europe/Berlin", "2026-11-20T10:00"), at("Europe/Berlin", stage));

    assertThat(due.clocks().get(1).reasoning()).isEqualTo(reasoning);
  }

  @Test
  @DisplayName("R100 When the stage clock counts, both clocks say so")
  void saysWhichOfBothCounts() {
    Due due =
        DueTimes.of(
            berlin(),
            at("Europe/Berlin", "2026-11-20T10:00"),
            at("Europe/Berlin", "2026-11-19T14:00"));

    assertThat(due.time().reasoning()).isEqualTo(due.clocks().get(1).reasoning());
    assertThat(due.clocks().get(0).state()).isEqualTo(State.LATER);
    assertThat(due.clocks().get(0).reasoning())
        .endsWith("The clock of the deal's stage ends earlier.");
  }

  private static Instant at(String zone, String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
  }
}
