package io.handoff.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.finding.DueTime;
import io.handoff.review.calendar.CalendarFixture;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDayRuleTest {

  private static SameDayRule team(String zone, String hours, String cutOff, String holidays) {
    CalendarFixture calendar = CalendarFixture.in(zone, hours).cutOff(cutOff);
    return new SameDayRule(
        (holidays.equals("none") ? calendar : calendar.holidays(holidays)).calendar());
  }

  private static final SameDayRule BERLIN =
      team("Europe/Berlin", "MON-FRI 09:00-17:30", "16:00", "de");

  @ParameterizedTest(name = "{0}: {1} is due {2}")
  @CsvSource({
    "Friday morning,                 2026-11-20T10:00, 2026-11-20T17:30",
    "exactly as work begins,         2026-11-20T09:00, 2026-11-20T17:30",
    "before work begins,             2026-11-20T06:30, 2026-11-20T17:30",
    "midnight,                       2026-11-20T00:00, 2026-11-20T17:30",
    "exactly at cut-off,             2026-11-20T16:00, 2026-11-20T17:30",
    "just after cut-off,             2026-11-20T16:00:00.001, 2026-11-23T16:00:00.001",
    "Friday after cut-off,           2026-11-20T16:20, 2026-11-23T16:20",
    "Thursday after cut-off,         2026-11-19T16:20, 2026-11-20T16:20",
    "exactly at the end,             2026-11-19T17:30, 2026-11-20T17:30",
    "after the end,                  2026-11-19T18:00, 2026-11-20T17:30",
    "late evening,                   2026-11-19T23:59:59, 2026-11-20T17:30",
    "Friday late evening,            2026-11-20T23:30, 2026-11-23T17:30",
    "Saturday,                       2026-11-21T12:00, 2026-11-23T17:30",
    "Sunday late evening,            2026-11-22T23:59, 2026-11-23T17:30",
    "a holiday,                      2026-12-25T10:00, 2026-12-28T17:30",
    "a holiday on a weekend,         2026-12-26T10:00, 2026-12-28T17:30",
    "after cut-off before holidays,  2026-12-24T16:30, 2026-12-28T16:30",
    "Maundy Thursday after cut-off,  2027-03-25T17:00, 2027-03-30T17:00",
    "the year's last day,            2026-12-31T15:59, 2026-12-31T17:30",
    "over the year's edge,           2026-12-31T16:01, 2027-01-04T16:01",
    "New Year's Day,                 2027-01-01T00:30, 2027-01-04T17:30",
    "a leap day after cut-off,       2028-02-29T17:00, 2028-03-01T17:00",
    "Friday before summer time,      2026-03-27T16:30, 2026-03-30T16:30",
    "the hour that never was,        2026-03-29T02:30, 2026-03-30T17:30",
    "Friday before winter time,      2026-10-23T16:30, 2026-10-26T16:30",
    "the hour that came twice,       2026-10-25T02:30, 2026-10-26T17:30"
  })
  void areByTheTeamsClock(String when, String sent, String due) {
    ZoneId zone = ZoneId.of("Europe/Berlin");

    Instant at =
        BERLIN
            .after(ZonedDateTime.parse(sent + "+00:00[UTC]").withZoneSameLocal(zone).toInstant())
            .at();

    assertThat(at.atZone(zone).toLocalDateTime()).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} {1} is due {2}")
  @CsvSource({
    "Europe/Berlin,    2026-03-27T15:30:00Z, 2026-03-30T14:30:00Z",
    "Europe/Berlin,    2026-10-23T14:30:00Z, 2026-10-26T15:30:00Z",
    "America/New_York, 2026-03-06T21:30:00Z, 2026-03-09T20:30:00Z",
    "America/New_York, 2026-10-30T20:30:00Z, 2026-11-02T21:30:00Z",
    "Asia/Tokyo,       2026-11-20T00:30:00Z, 2026-11-20T08:30:00Z",
    "Asia/Tokyo,       2026-11-20T23:30:00Z, 2026-11-23T08:30:00Z",
    "Pacific/Apia,     2026-11-20T03:30:00Z, 2026-11-23T03:30:00Z"
  })
  void keepClockTimeWhenClocksChangeAndZonesDiffer(String zone, Instant sent, Instant due) {
    SameDayRule times = team(zone, "MON-FRI 09:00-17:30", "16:00", "none");

    assertThat(times.after(sent).at()).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0}, cut-off {1}: {2} is due {3}")
  @CsvSource({
    // A short Friday: its end counts as its cut-off.
    "MON-THU 09:00-17:30; FRI 09:00-14:00, 16:00, 2026-11-20T14:30, 2026-11-23T14:30",
    "MON-THU 09:00-17:30; FRI 09:00-14:00, 16:00, 2026-11-20T13:00, 2026-11-20T14:00",
    "MON-THU 09:00-17:30; FRI 09:00-14:00, 16:00, 2026-11-19T16:30, 2026-11-20T14:00",
    // A late shift begins after the cut-off: what comes before it counts from its beginning.
    "MON-FRI 18:00-23:00, 16:00, 2026-11-19T12:00, 2026-11-19T23:00",
    "MON-FRI 18:00-23:00, 16:00, 2026-11-19T18:30, 2026-11-20T18:30",
    // The next day begins later than the clock time.
    "MON-THU 09:00-17:30; FRI 17:00-20:00, 16:00, 2026-11-19T16:30, 2026-11-20T20:00",
    // A week from Sunday to Thursday.
    "SUN-THU 08:00-16:00, 15:00, 2026-11-20T10:00, 2026-11-22T16:00"
  })
  void fitIntoUnevenWeeks(String hours, String cutOff, String sent, String due) {
    SameDayRule times = team("UTC", hours.replace(';', ','), cutOff, "none");

    assertThat(times.after(Instant.parse(sent + ":00Z")).at()).isEqualTo(due + ":00Z");
  }

  @Test
  void differByRegion() {
    Instant epiphany = Instant.parse("2027-01-06T09:00:00Z");
    SameDayRule bavaria = team("Europe/Berlin", "MON-FRI 09:00-17:30", "16:00", "de-by");

    assertThat(bavaria.after(epiphany).at()).isEqualTo("2027-01-07T16:30:00Z");
    assertThat(BERLIN.after(epiphany).at()).isEqualTo("2027-01-06T16:30:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20T10:00:00Z | Sent on Friday 20 November 2026 at 11:00, by the cut-off at 16:00, so it is due at the end of that day, 17:30.",
        "2026-11-20T05:30:00Z | Sent on Friday 20 November 2026 at 06:30, before work began at 09:00, so it counts from then and is due at the end of that day, 17:30.",
        "2026-11-20T15:20:00Z | Sent on Friday 20 November 2026 at 16:20, after the cut-off at 16:00, so it is due on the next working day, Monday 23 November 2026, at the same time, 16:20.",
        "2026-11-20T20:00:00Z | Sent on Friday 20 November 2026 at 21:00, after the cut-off at 16:00, so it is due on the next working day, Monday 23 November 2026, at the end of that day, 17:30.",
        "2026-11-21T10:00:00Z | Sent on Saturday 21 November 2026 at 11:00, a day off, so it counts from Monday 23 November 2026 at 09:00 and is due at the end of that day, 17:30.",
        "2026-12-25T10:00:00Z | Sent on Friday 25 December 2026 at 11:00, a day off (1st Christmas day), so it counts from Monday 28 December 2026 at 09:00 and is due at the end of that day, 17:30."
      })
  void sayHowTheyCameAbout(Instant sent, String reasoning) {
    DueTime due = BERLIN.after(sent);

    assertThat(due.reasoning()).isEqualTo(reasoning);
    assertThat(due.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
  }
}
