package io.handoff.check.consistency.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneComesFirstTest {

  private final OneComesFirst check = new OneComesFirst();

  @ParameterizedTest(name = "R27 Lindau is the first branch: {0}")
  @ValueSource(
      strings = {
        "Bregenz starts as the first branch.",
        "We begin in Bregenz and go on to the others.",
        "First Bregenz, then all others.",
        "Bregenz goes first, because more people sit there.",
        "Those in Bregenz get it before anyone else."
      })
  void findsAnotherFirst(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).hasSize(1);
  }

  @ParameterizedTest(name = "R27 Lindau is the first branch: {0}")
  @ValueSource(
      strings = {
        "Lindau goes first and Bregenz comes second.",
        "Bregenz is the first branch after Lindau that prints.",
        "In the first week somebody of ours sits in Bregenz.",
        "The training begins in Bregenz.",
        "Bregenz sends its first file in May.",
        "We begin with the list of members."
      })
  void leavesOtherFirstsAlone(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).isEmpty();
  }

  private static String record(String text) {
    return ("{'answers':{'order':{'status':'CONFIRMED','customerFact':"
            + "'The house in Lindau is small: Lindau is the first branch, and in Bregenz they wait.'}},"
            + "'promises':{'p':{'kind':'COMMITMENT','text':'%s'}}}")
        .formatted(text);
  }
}
