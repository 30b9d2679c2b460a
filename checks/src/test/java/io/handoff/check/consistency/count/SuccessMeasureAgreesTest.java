package io.handoff.check.consistency.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessMeasureAgreesTest {

  private final SuccessMeasureAgrees check = new SuccessMeasureAgrees();

  @ParameterizedTest(name = "R17 {0} to {1} {2}; in words: {3}: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "16 | 2 | hours | Down from 16 hours to 4 hours | 1",
        "16 | 2 | hours | From 2 to 16 hours | 1",
        "16 | 2 | hours | From 5 days to 2 hours | 1",
        "80 | 95 | percent | From 80% to 90% | 1",
        "80 | 95 | % | Up from 70 to 95 percent | 1",
        "12 | 3 | errors per month | From 12 to 3 errors a month | 0",
        "16 | 2 | hours | From 2 days to 2 hours | 0",
        "2 | 0.25 | days | From 2 days to 2 hours | 0",
        "48 | 2 | hours | From 2 days to 2 hours | 0",
        "16 | 2 | hours | From 16 to 2 hours | 0",
        "16 | 2 | hours | From sixteen to two hours | 0",
        "16 | 2 | hours | Support from 9 to 17 | 0",
        "16 | 2 | hours | Open from 1 June to 12 June | 0",
        "16 | 2 | hours | From 12 to 3 errors | 0",
        "16 | 2 | hours | Within 4 hours | 0",
        "16 | 2 | hours | From north to south within 4 hours | 0",
        "16 | 2 | hours | From 3 to 5 hours in the north, from 4 to 6 hours in the south | 0",
        "80 | 95 | percent | From 80% to 95% | 0",
        "1.5 | 0.5 | hours | From 90 minutes to 30 minutes | 0"
      })
  void comparesWordsWithNumbers(
      String baseline, String target, String unit, String words, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'answers':{'successMeasure':{'customerFact':'%s','value':{'baseline':%s,'target':%s,'unit':'%s'}}}}"
                        .formatted(words, baseline, target, unit))))
        .hasSize(findings);
  }
}
