package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.DocumentFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestPathTest {

  private final HandoffDocument document = DocumentFixture.regionalReporting();

  @ParameterizedTest
  @CsvSource({
    "answers.whyNow.owner,  answers.whyNow.owner",
    "answers.whyNoww,       answers.whyNow",
    "answer.whyNow.owner,   answers.whyNow.owner",
    "whyNow,                answers.whyNow",
    "whyNow.ownr,           answers.whyNow.owner",
    "risks.whyNow,          answers.whyNow",
    "milestones.w1.input,   milestones.w1.inputs",
    "milestones.w1.inputs.0, milestones.w1.inputs",
    "Title,                 title",
    "exclusions.x9,         exclusions"
  })
  void isWhatWasMeant(String sent, String nearest) {
    assertThat(NearestPath.to(sent, document)).isEqualTo(nearest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "0", "answers.", "...", "answers..owner", "é.ü"})
  void isAnAddressOfTheDocumentWhateverWasSent(String sent) {
    assertThat(FieldPath.parse(NearestPath.to(sent, document)).existsIn(document)).isTrue();
    assertThat(
            FieldPath.parse(NearestPath.to(sent, HandoffDocument.empty()))
                .existsIn(HandoffDocument.empty()))
        .isTrue();
  }

  @Test
  void isFoundAmongSimilarIds() {
    assertThat(NearestPath.to("dataSources.souht.name", document))
        .isEqualTo("dataSources.south.name");
  }
}
