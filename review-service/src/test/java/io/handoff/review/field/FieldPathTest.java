package io.handoff.review.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.review.DocumentFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  private final HandoffDocument document = DocumentFixture.clean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "exclusions",
        "buyer.email",
        "nothingExcluded.by.name",
        "answers.whyNow",
        "answers.whyNow.owner.email",
        "answers.whyNow.segments",
        "integrations.n1.rhythm",
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
        "answers.whyNow.nope",
        "answers.whyNow.segments.south",
        "answers.whyNow.",
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
}
