package io.handoff.check.consistency.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsAgreeTest {

  private final FormatsAgree check = new FormatsAgree();

  @ParameterizedTest(name = "R59 Lexdata takes XML: {0}")
  @ValueSource(
      strings = {
        "Cases are handed to Lexdata as CSV files, one line for each.",
        "Lexdata 7 takes a JSON message for each case.",
        "We put one semicolon-separated file for each office into Lexdata.",
        "Lexdata is fed by EDIFACT."
      })
  void findsAnotherFormat(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).hasSize(1);
  }

  @ParameterizedTest(name = "R59 Lexdata takes XML: {0}")
  @ValueSource(
      strings = {
        "Cases are handed to Lexdata as XML, the letter in it as PDF.",
        "Lexdata takes SOAP messages.",
        "Lexdata takes no CSV.",
        "Until now Lexdata was fed with CSV files.",
        "Cases come from Lexdata as CSV, too.",
        "The clerks save a CSV file for the court."
      })
  void leavesOthersAlone(String text) {
    assertThat(check.findings(RecordFixture.of(record(text)))).isEmpty();
  }

  private static String record(String text) {
    return ("{'integrations':{'lex':{'system':'Lexdata 7','direction':'WRITE','format':'XML'}},"
            + "'answers':{'cases':{'status':'CONFIRMED','customerFact':'%s'}}}")
        .formatted(text);
  }
}
