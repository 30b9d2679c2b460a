package io.handoff.contracts.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldHashTest {

  private static final HandoffDocument DOCUMENT =
      DocumentJson.read(
          """
          {"answers":{"goal":{"customerFact":"One report","status":"ASSUMED"}},
           "questions":{"q1":{"text":"Which month?"},"q2":{"text":"Which region?"}}}
          """);

  /** The same with a word changed and the questions the other way round. */
  private static final HandoffDocument NEXT =
      DocumentJson.read(
          """
          {"answers":{"goal":{"customerFact":"Two reports","status":"ASSUMED"}},
           "questions":{"q2":{"text":"Which region?"},"q1":{"text":"Which month?"}}}
          """);

  @ParameterizedTest
  @ValueSource(strings = {"answers.goal.status", "questions.q1", "questions", "questions.q2.text"})
  void isTheSameWhereTheSameIsSaid(String path) {
    assertThat(FieldHash.of(NEXT, path)).isPresent().isEqualTo(FieldHash.of(DOCUMENT, path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"answers.goal.customerFact", "answers.goal", "answers"})
  void changesWithWhatIsSaidThereOrBeneath(String path) {
    assertThat(FieldHash.of(NEXT, path)).isPresent().isNotEqualTo(FieldHash.of(DOCUMENT, path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answers.goal.owner",
        "answers.goal.owner.email",
        "answers.whyNow",
        "questions.q3",
        "questions.q1.outcome",
        "nothing.here"
      })
  void isNothingWhereNothingIsSaid(String path) {
    assertThat(FieldHash.of(DOCUMENT, path)).isEmpty();
  }

  @Test
  void isSha256InHex() {
    assertThat(FieldHash.of(DOCUMENT, "answers.goal"))
        .hasValueSatisfying(hash -> assertThat(hash).matches(DocumentJson.HASH_PATTERN));
  }
}
