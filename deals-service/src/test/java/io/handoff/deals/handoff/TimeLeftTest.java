package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.finding.WorkingSpan;
import io.handoff.contracts.finding.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The working time left of a decision that is due on Friday at 16:30. */
class TimeLeftTest {

  private static final Instant DUE = Instant.parse("2026-11-20T16:30:00Z");
  private static final WorkingTime WORKING =
      new WorkingTime(
          List.of(
              span("2026-11-20T08:00:00Z", "2026-11-20T11:00:00Z"),
              span("2026-11-20T12:00:00Z", "2026-11-20T16:30:00Z"),
              span("2026-11-23T08:00:00Z", "2026-11-23T16:30:00Z")),
          Instant.parse("2026-11-24T00:00:00Z"));

  @ParameterizedTest(name = "R99 {0}: at {1} it is {2}")
  @CsvSource({
    "before the day begins,   2026-11-20T06:00:00Z, PT7H30M",
    "in the morning,          2026-11-20T09:00:00Z, PT6H30M",
    "at noon it stands still, 2026-11-20T11:20:00Z, PT4H30M",
    "at the end of noon,      2026-11-20T12:00:00Z, PT4H30M",
    "seconds are whole,       2026-11-20T16:29:58.500Z, PT1S",
    "when it is due,          2026-11-20T16:30:00Z, PT0S",
    "at night it stands still,2026-11-21T03:00:00Z, PT0S",
    "late on Monday,          2026-11-23T09:15:00Z, PT-1H-15M",
    "after that day,          2026-11-23T20:00:00Z, PT-8H-30M"
  })
  void isWorkingTime(String when, Instant now, Duration left) {
    assertThat(TimeLeft.of(WORKING, DUE, now)).isEqualTo(left);
  }

  @Test
  @DisplayName("R99 No time left is told where the working time is not known")
  void isAbsentWhereItIsNotKnown() {
    assertThat(TimeLeft.of(null, DUE, DUE)).isNull();
    assertThat(TimeLeft.of(WORKING, DUE, Instant.parse("2026-11-24T00:00:01Z"))).isNull();
  }

  private static WorkingSpan span(String from, String until) {
    return new WorkingSpan(Instant.parse(from), Instant.parse(until));
  }
}
