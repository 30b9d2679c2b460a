package io.handoff.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRegionsTest {

  private static final HolidayRegions REGIONS = new HolidayRegions();

  @Test
  void areListedByCodeWithTheCountryFirst() {
    assertThat(REGIONS.all())
        .contains(
            new HolidayRegion("de", "Germany"),
            new HolidayRegion("de-by", "Germany, Bavaria"),
            new HolidayRegion("de-by-ag", "Germany, Bavaria, Augsburg"))
        .isSortedAccordingTo((one, two) -> one.code().compareTo(two.code()))
        .extracting(HolidayRegion::code)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(REGIONS.contains(code)).isTrue());
  }

  /** Some are spelled with capitals where they come from, which must not lose their own days. */
  @ParameterizedTest(name = "{0} keeps {1}: {2}")
  @CsvSource({
    "de,       2027-01-06, false",
    "de-by,    2027-01-06, true",
    "de-by-ag, 2027-08-08, true",
    "de-by,    2027-08-08, false",
    "us,       2026-11-26, true",
    "de,       2026-11-26, false",
    "fr,       2026-07-14, true"
  })
  void haveTheirOwnDays(String code, LocalDate day, boolean holiday) {
    assertThat(REGIONS.holidaysOf(code).on(day).isPresent()).isEqualTo(holiday);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zz", "DE", "de-", "de-zz", "-by", "de-by-ag-x", "bayern", "../de"})
  void otherCodesStandForNone(String code) {
    assertThat(REGIONS.contains(code)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> REGIONS.holidaysOf(code));
  }

  @Test
  void noCodeIsNoHolidays() {
    assertThat(REGIONS.holidaysOf(null).on(LocalDate.parse("2026-12-25"))).isEmpty();
  }
}
