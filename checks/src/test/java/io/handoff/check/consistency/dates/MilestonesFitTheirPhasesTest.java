package io.handoff.check.consistency.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesFitTheirPhasesTest {

  private final MilestonesFitTheirPhases check = new MilestonesFitTheirPhases();

  @ParameterizedTest(name = "R27 weekly report from 7 to 28 June 2027; {0}, {1} to {2}: {3}")
  @CsvSource({
    "Weekly report, 2027-05-31, 2027-05-31, 1",
    "Weekly report live, 2027-07-01, 2027-07-01, 1",
    "The weekly report is ready, 2027-05-10, 2027-05-31, 1",
    "Reporting, 2027-07-01, 2027-07-09, 1",
    "Weekly report, 2027-06-07, 2027-06-07, 0",
    "Weekly report, 2027-06-28, 2027-06-28, 0",
    "Weekly report, 2027-06-20, 2027-07-09, 0",
    "Weekly report draft, 2027-05-31, 2027-05-31, 0",
    "Weekly report for sales, 2027-06-10, 2027-06-10, 0",
    "First weekly report, 2027-05-31, 2027-05-31, 0",
    "Monthly report, 2027-05-31, 2027-05-31, 0",
    "Training, 2027-05-31, 2027-05-31, 0",
    "Review of the weekly report, 2027-07-15, 2027-07-15, 0"
  })
  void comparesMilestonesWithPhases(String name, String from, String to, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'phases':{'two':{'name':'Reporting','order':2,'start':'2027-06-07','end':'2027-06-28'}},"
                            + "'scopeItems':{'s':{'name':'Weekly report','phase':'two'}},"
                            + "'milestones':{'m':{'name':'%s','mode':'RANGE','promisedDate':'%s','promisedUntil':'%s'}}}")
                        .formatted(name, from, to))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R27 phase 1 from 12 April 2027; phase 2 {0}: {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "'order':2,'start':'2027-04-05' | 1",
        "'order':2,'start':'2027-06-07','end':'2027-06-01' | 1",
        "'order':2,'start':'2027-04-12' | 0",
        "'order':2,'start':'2027-05-24' | 0",
        "'order':1,'start':'2027-04-05' | 0",
        "'order':2 | 0",
        "'start':'2027-04-05' | 0",
        "'order':2,'start':'2027-06-07','end':'2027-06-07' | 0"
      })
  void comparesPhasesWithTheirOrder(String second, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'phases':{'one':{'order':1,'start':'2027-04-12','end':'2027-06-01'},'two':{"
                        + second
                        + "}}}")))
        .hasSize(findings);
  }
}
