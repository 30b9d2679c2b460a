package io.handoff.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Field paths in words. */
class FieldWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answers.whyNow | Why now",
        "answers.whyNow.owner | Why now, owner",
        "answers.currentProcess.segments.south | Current process, south",
        "milestones.m1.promisedDate | Dates, m1, promised date",
        "exclusions | Not in scope",
        "dataSources.crm | Data sources, crm",
        "salesOwner | Sales owner",
        "something.newer | Something, newer"
      })
  void readsLikeThePage(String path, String words) {
    assertThat(FieldWords.of(path)).isEqualTo(words);
  }

  @Test
  void hasAWordForEveryRegister() {
    assertThat(
            Arrays.stream(HandoffDocument.class.getRecordComponents())
                .filter(component -> component.getType() == Map.class)
                .map(component -> component.getName())
                .filter(name -> !name.equals("answers") && !name.equals("collaborators"))
                .map(name -> FieldWords.of(name + ".a1")))
        .allSatisfy(words -> assertThat(words).matches("[A-Z][a-z ]+, a1"))
        .doesNotHaveDuplicates();
  }
}
