package io.handoff.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {

  @Test
  void coverTheDaysThatAreNamed() {
    Map<DayOfWeek, List<WorkingHours>> week =
        WeeklyHours.parse("Mon-Thu 09:00-17:30, fri 09:00-15:00");

    assertThat(week.get(DayOfWeek.WEDNESDAY))
        .containsExactly(new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 30)));
    assertThat(week.get(DayOfWeek.FRIDAY))
        .containsExactly(new WorkingHours(LocalTime.of(9, 0), LocalTime.of(15, 0)));
    assertThat(week.get(DayOfWeek.SATURDAY)).isNull();
  }

  @Test
  void goRoundTheWeekend() {
    Map<DayOfWeek, List<WorkingHours>> week = WeeklyHours.parse("SUN-MON 08:00-16:00");

    assertThat(week.get(DayOfWeek.SUNDAY)).hasSize(1);
    assertThat(week.get(DayOfWeek.MONDAY)).hasSize(1);
    assertThat(week.get(DayOfWeek.TUESDAY)).isNull();
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
