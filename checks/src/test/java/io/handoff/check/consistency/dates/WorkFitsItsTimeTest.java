package io.handoff.check.consistency.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFitsItsTimeTest {

  private final WorkFitsItsTime check = new WorkFitsItsTime();

  @ParameterizedTest(name = "R95 {0} developers, 70 days from 1 February 2027, launch on {1}")
  @CsvSource({
    "two,   2027-03-01, 19 March 2027",
    "two,   2027-03-18, 19 March 2027",
    "three, 2027-03-01, 4 March 2027"
  })
  void findsWorkThatEndsTooLate(String makers, String launch, String end) {
    String text =
        "Our %s developers need 70 working days together to build the order page; they start on 1 February 2027."
            .formatted(makers);

    assertThat(check.findings(RecordFixture.of(record(text, launch, "FIRM"))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.seen()).contains(end, "milestones.live"));
  }

  @ParameterizedTest(name = "R95 launch on 1 March 2027: {0}")
  @ValueSource(
      strings = {
        "Our two developers need 40 working days together to build the order page; they start on 1 February 2027.",
        "Our two developers need 70 working days together to build the order page.",
        "The clerks need 70 working days to build up the cards of the order page; they start on 1 February 2027.",
        "Two developers had 70 working days of holidays since 1 February 2026."
      })
  void leavesOthersAlone(String text) {
    assertThat(check.findings(RecordFixture.of(record(text, "2027-03-01", "FIRM")))).isEmpty();
  }

  @ParameterizedTest(name = "R95 done on 19 March 2027, launch on {0}, {1}")
  @CsvSource({"2027-03-19, FIRM", "2027-03-01, RANGE"})
  void leavesWhatMayMove(String launch, String mode) {
    String text =
        "Our two developers need 70 working days together to build the order page; they start on 1 February 2027.";

    assertThat(check.findings(RecordFixture.of(record(text, launch, mode)))).isEmpty();
  }

  private static String record(String text, String launch, String mode) {
    return ("{'milestones':{'live':{'name':'Order page','promisedDate':'%s','mode':'%s'}},"
            + "'answers':{'effort':{'status':'CONFIRMED','customerFact':'%s'}}}")
        .formatted(launch, mode, text);
  }
}
