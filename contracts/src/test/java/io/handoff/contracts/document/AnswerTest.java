package io.handoff.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as an answer. */
class AnswerTest {

  @ParameterizedTest(name = "{0}, fact {1}, assumption {2}, value {3}: {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-,         -,   -,   -, true",
        "-,         CRM, CRM, 5, true",
        "CONFIRMED, -,   -,   -, true",
        "CONFIRMED, '',  ' ', -, true",
        "CONFIRMED, CRM, -,   -, false",
        "CONFIRMED, -,   CRM, -, false",
        "CONFIRMED, -,   -,   5, false",
        "ASSUMED,   -,   -,   -, true",
        "ASSUMED,   ' ', '',  -, true",
        "ASSUMED,   CRM, -,   -, false",
        "ASSUMED,   -,   CRM, -, false",
        "ASSUMED,   -,   -,   5, false",
        "UNKNOWN,   -,   -,   -, false",
        "UNKNOWN,   CRM, -,   -, false"
      })
  void isMissingWithoutAStatusOrWithNothingSaid(
      @Nullable Status status,
      @Nullable String fact,
      @Nullable String assumption,
      @Nullable BigDecimal number,
      boolean missing) {
    AnswerValue value =
        number == null
            ? null
            : new AnswerValue(number, null, null, null, null, null, null, null, null);

    Answer answer = new Answer(fact, assumption, value, status, null, null, null, null, Map.of());

    assertThat(answer.isMissing()).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "{}, true",
    "{\"unit\": \"hours\"}, true",
    "{\"choice\": \" \"}, true",
    "{\"number\": 0}, false",
    "{\"baseline\": 16}, false",
    "{\"target\": 2}, false",
    "{\"from\": \"2026-06-01\"}, false",
    "{\"to\": \"2026-06-30\"}, false",
    "{\"choice\": \"MONTHLY\"}, false"
  })
  void aValueCountsOnlyWhenItSaysSomething(String value, boolean missing) {
    HandoffDocument document =
        DocumentJson.read(
            "{\"answers\": {\"a\": {\"status\": \"CONFIRMED\", \"value\": %s}}}".formatted(value));

    assertThat(document.answers().get("a").isMissing()).isEqualTo(missing);
  }

  @Test
  void whatIsWorkedOutIsNotWritten() {
    assertThat(DocumentJson.write(HandoffDocumentFixture.complete())).doesNotContain("missing");
  }
}
