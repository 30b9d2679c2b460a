package io.handoff.check.consistency.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsOfThingsAgreeTest {

  private final CountsOfThingsAgree check = new CountsOfThingsAgree();

  @ParameterizedTest(name = "R21 38 branches, 64 drivers, 6 claims reports: {0}")
  @ValueSource(
      strings = {
        "A screen for each of the 45 branches.",
        "Forty branches get a poster.",
        "All 78 drivers get a holder from us.",
        "11 reports are ready on Monday.",
        "We set up 9 reports, 2 of them by hand.",
        "The start in 41 branches takes 12 days.",
        "Up to 45 branches get a poster.",
        "The branches are open on 3 May 2027; all 45 branches show it."
      })
  void findsMore(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).hasSize(1);
  }

  @ParameterizedTest(name = "R21 38 branches, 64 drivers, 6 claims reports: {0}")
  @ValueSource(
      strings = {
        "A screen for each of the 38 branches.",
        "Nine drivers of the 64 drive in the morning only.",
        "It prints 200 reports a day.",
        "The company has 75 branches in other countries.",
        "More than 45 branches would need another order.",
        "In 2029 there could be 50 branches.",
        "We tested it with 80 drivers.",
        "In May 2028 drivers get a new card.",
        "The tablet keeps 60 reports.",
        "There are 45 branches in the two towns, 38 of them with a screen.",
        "70 sessions of 45 minutes, 12 months of support."
      })
  void leavesPartsRatesAndOthersAlone(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).isEmpty();
  }

  private static String record(String text) {
    return "{'limits':{'b':{'name':'Branches','amount':38,'unit':'branches'}},"
        + "'load':{'d':{'kind':'PEOPLE','name':'Drivers','now':64,'month1':64,'month12':64}},"
        + "'scopeItems':{'r':{'name':'Claims reports','quantity':6}},"
        + "'promises':{'p':{'kind':'COMMITMENT','text':'%s'}}}".formatted(text);
  }
}
