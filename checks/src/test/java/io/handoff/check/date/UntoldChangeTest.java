package io.handoff.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntoldChangeTest {

  private final UntoldChange check = new UntoldChange();

  @ParameterizedTest(name = "R38 {0}")
  @ValueSource(
      strings = {
        "The start moved from 24 May to 14 June 2027. Priya and Shane have not been told yet.",
        "The letters were dropped, and the customer does not know yet.",
        "We put the launch back to 14 June 2027; they do not know about it.",
        "Priya still thinks that it starts on 24 May 2027, and it was postponed to June 2027."
      })
  void findsAChangeThatNobodyTold(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).hasSize(1);
  }

  @ParameterizedTest(name = "R38 {0}")
  @ValueSource(
      strings = {
        "The start moved from 24 May to 14 June 2027. Priya was told on 19 November 2026.",
        "The cleaners have not been told yet which phone they get on 14 June 2027.",
        "If the start is moved, the customer has not been told before delivery agreed.",
        "Does Priya know that the start moved, or has she not been told?",
        "Priya does not know yet how many phones there are."
      })
  void leavesOthersAlone(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).isEmpty();
  }

  private static String record(String text) {
    return ("{'buyer':{'name':'Shane Kowalczyk'},'contact':{'name':'Priya Menon'},"
            + "'answers':{'start':{'status':'CONFIRMED','customerFact':'%s'}}}")
        .formatted(text);
  }
}
