package io.handoff.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2027-05-03, 0, 2027-05-03",
    "2027-05-03, 4, 2027-05-07",
    "2027-05-03, 5, 2027-05-10",
    "2027-05-07, 1, 2027-05-10",
    "2027-05-08, 1, 2027-05-10",
    "2027-05-09, 0, 2027-05-07",
    "2027-05-03, 22, 2027-06-02"
  })
  void countsFromMondayToFriday(LocalDate day, int workingDays, LocalDate reached) {
    assertThat(WorkingDays.after(day, workingDays)).isEqualTo(reached);
  }
}
