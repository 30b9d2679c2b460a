package io.handoff.review.rota;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotaPlanTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final RotaPlan PLAN =
      new RotaPlan(
          BERLIN,
          List.of(
              weekly("Ana", "09:00", "13:00", MONDAY, FRIDAY),
              weekly("Ben", "13:00", "17:30", MONDAY, FRIDAY),
              weekly("Cy", "22:00", "00:00", THURSDAY),
              weekly("Dee", "01:00", "04:00", SUNDAY)),
          List.of(
              new DatedShift(
                  LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-29"), person("Eve"))));

  private static WeeklyShift weekly(
      String name, String from, String until, java.time.DayOfWeek... days) {
    return new WeeklyShift(
        List.of(days), LocalTime.parse(from), LocalTime.parse(until), person(name));
  }

  private static Person person(String name) {
    return new Person(name, name.toLowerCase() + "@example.com");
  }

  @ParameterizedTest(name = "R105 {0}: {1} is on duty at {2}")
  @CsvSource({
    "at the begin of a shift,               Ana,    2026-11-23T09:00",
    "in the last moment of a shift,         Ana,    2026-11-23T12:59:59",
    "where one shift ends and one begins,   Ben,    2026-11-23T13:00",
    "at the end of the last shift,          nobody, 2026-11-23T17:30",
    "before work,                           nobody, 2026-11-23T08:59",
    "on a day without a shift,              nobody, 2026-11-24T10:00",
    "until midnight,                        Cy,     2026-11-26T23:59",
    "after midnight,                        Eve,    2026-11-27T00:00",
    "on a dated day at an hour of the week, Eve,    2026-11-27T10:00",
    "on a dated day at night,               Eve,    2026-11-29T23:59",
    "after the dated days,                  nobody, 2026-11-30T00:00",
    "in the hour that comes twice,          Dee,    2026-10-25T02:30",
    "in the hour that is leapt over,        Dee,    2027-03-28T03:30"
  })
  void atAnInstant(String when, String name, LocalDateTime local) {
    String found =
        PLAN.at(local.atZone(BERLIN).toInstant())
            .map(duty -> duty.person().name())
            .orElse("nobody");

    assertThat(found).isEqualTo(name);
  }

  @Test
  @DisplayName("R105 Those who are on duty next come after who is on duty now, the soonest first")
  void namesWhoIsNext() {
    Instant friday = LocalDateTime.parse("2026-11-20T16:00").atZone(BERLIN).toInstant();

    assertThat(PLAN.from(friday).map(duty -> duty.person().name()))
        .startsWith("Ben", "Dee", "Ana", "Ben", "Cy", "Eve");
  }

  @Test
  void nobodyIsOnDutyByAnEmptyPlan() {
    RotaPlan empty = new RotaPlan(BERLIN, List.of(), List.of());

    assertThat(empty.at(Instant.EPOCH)).isEmpty();
    assertThat(empty.from(Instant.EPOCH)).isEmpty();
  }
}
