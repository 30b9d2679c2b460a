package io.handoff.deals.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of the CSV runs as a formula. */
class CsvFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "=cmd|' /C calc'!A0"
      })
  void makesTextOfWhatLooksLikeAFormula(String typed) {
    assertThat(CsvFile.harmless(typed)).isEqualTo("'" + typed);
  }

  @Test
  void leavesOtherTextAlone() {
    assertThat(CsvFile.harmless("40 users = all managers")).isEqualTo("40 users = all managers");
    assertThat(CsvFile.harmless(null)).isEqualTo("");
  }
}
