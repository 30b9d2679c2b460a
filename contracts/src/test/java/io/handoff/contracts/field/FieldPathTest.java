package io.handoff.contracts.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.HandoffDocumentFixture;
import io.handoff.contracts.document.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  private final HandoffDocument document = HandoffDocumentFixture.complete();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "exclusions",
        "buyer.email",
        "nothingExcluded.by.name",
        "answers.successMeasure",
        "answers.successMeasure.owner.email",
        "answers.successMeasure.segments",
        "integrations.g1.rhythm",
        "milestones.m1.inputs"
      })
  void existsWhereTheDocumentHasAPlaceForIt(String path) {
    assertThat(FieldPath.parse(path).existsIn(document)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "titel",
        "title.length",
        "answers.nope",
        "answers.nope.owner",
        "answers.successMeasure.nope",
        "answers.successMeasure.segments.north",
        "answers.successMeasure.",
        "milestones.m1.inputs.0",
        "Title",
        "answers..owner"
      })
  void doesNotExistAnywhereElse(String path) {
    assertThat(FieldPath.parse(path).existsIn(document)).isFalse();
  }

  @Test
  void givesWhatLiesOnTheWayOutermostFirst() {
    assertThat(FieldPath.parse("customerInputs.i1.provider").valuesIn(document).orElseThrow())
        .hasSize(3)
        .contains(document.customerInputs().get("i1"))
        .last()
        .isInstanceOf(Person.class);
  }

  @Test
  void namesWhatLeadsOnFromAnAddress() {
    assertThat(FieldPath.WHOLE.namesIn(document)).contains("title", "answers", "milestones");
    assertThat(FieldPath.WHOLE.then("milestones").namesIn(document))
        .containsExactlyElementsOf(document.milestones().keySet());
    assertThat(FieldPath.parse("milestones.m1").namesIn(document)).contains("name", "inputs");
    assertThat(FieldPath.parse("milestones.m1.inputs").namesIn(document)).isEmpty();
    assertThat(FieldPath.parse("milestones.nope").namesIn(document)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "promises.p3.label,       promises.p3",
    "answers.whyNow.owner.email, answers.whyNow",
    "promises.p3,             promises.p3",
    "promises,                promises",
    "buyer.email,             buyer",
    "title,                   title"
  })
  void isHeldByAnAnswerAnEntryOrAHeadField(String path, String holder) {
    assertThat(FieldPath.parse(path).holder()).hasToString(holder);
  }
}
