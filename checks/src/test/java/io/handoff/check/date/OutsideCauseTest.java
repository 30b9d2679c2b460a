package io.handoff.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideCauseTest {

  @ParameterizedTest(name = "R29 takes as an outside cause: {0}")
  @ValueSource(
      strings = {
        "Board meeting on 12 June 2027",
        "End of the contract",
        "The regulator asked for the first report on 1 July 2027.",
        "The museum wants to show it at the exhibition on 8 May 2027",
        "New data protection law",
        "Black Friday",
        "契約終了"
      })
  void knowsACause(String text) {
    assertThat(OutsideCause.isMissingIn(text)).isFalse();
  }

  @ParameterizedTest(name = "R29 takes as a wish: {0}")
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "Management wants it then.",
        "They would like it before summer",
        "The customer asked for this day",
        "ASAP",
        "TBD",
        "n/a",
        "-"
      })
  void knowsAWish(String text) {
    assertThat(OutsideCause.isMissingIn(text)).isTrue();
  }
}
