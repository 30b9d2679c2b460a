package io.handoff.review.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {

  @Test
  void coverTheDaysThatAreNamed() {
    WeeklyHours week = WeeklyHours.parse("Mon-Thu 09:00-17:30, fri 09:00-15:00");

    assertThat(week.on(DayOfWeek.WEDNESDAY))
        .contains(new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 30)));
    assertThat(week.on(DayOfWeek.FRIDAY))
        .contains(new WorkingHours(LocalTime.of(9, 0), LocalTime.of(15, 0)));
    assertThat(week.on(DayOfWeek.SATURDAY)).isEmpty();
  }

  @Test
  void goRoundTheWeekend() {
    WeeklyHours week = WeeklyHours.parse("SUN-MON 08:00-16:00");

    assertThat(week.on(DayOfWeek.SUNDAY)).isPresent();
    assertThat(week.on(DayOfWeek.MONDAY)).isPresent();
    assertThat(week.on(DayOfWeek.TUESDAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MON",
        "MON-FRI",
        "MON-FRI 9-17",
        "XXX 09:00-17:00",
        "MON 17:00-09:00",
        "MON 09:00-25:00",
        "MON-FRI 09:00-17:30,"
      })
  void refuseWhatTheyCannotRead(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> WeeklyHours.parse(text));
  }
}
