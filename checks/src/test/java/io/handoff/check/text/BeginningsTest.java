package io.handoff.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningsTest {

  @ParameterizedTest
  @CsvSource({
    "export, Two regions export files, true",
    "export, EXPORTED nightly, true",
    "export, clean files only, false",
    "try, everybody tried it, true",
    "us, it is used by them, true",
    "id, 'no name, no (id)', true",
    "id, nothing of the kind, false",
    "scan, the-scans, true",
  })
  void ruleOutWhatHoldsNoneOfTheWords(String word, String text, boolean mayBeIn) {
    Beginnings beginnings = new Beginnings();
    beginnings.add(word);

    assertThat(beginnings.anyIn(Beginnings.of(text))).isEqualTo(mayBeIn);
  }
}
