package io.handoff.check.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenQuestionHasOwnerAndDateTest {

  private static List<Finding> findings(String question) {
    return new OpenQuestionHasOwnerAndDate()
        .findings(RecordFixture.of("{'questions':{'q1':{%s}}}".formatted(question)));
  }

  @Test
  void passesWithOwnerAndDueDate() {
    assertThat(findings("'owner':{'name':'Ana Ruiz'},'dueDate':'2026-11-27'")).isEmpty();
  }

  @Test
  void passesOnceThereIsAnOutcome() {
    assertThat(findings("'text':'Which currency?','outcome':'Euro'")).isEmpty();
  }

  @Test
  void asksForOwnerAndDateEach() {
    assertThat(findings("'text':'Who cleans the dates?','owner':{},'outcome':' '"))
        .extracting(Finding::path)
        .containsExactly("questions.q1.owner", "questions.q1.dueDate");
  }

  @Test
  void asksOnlyForWhatIsMissing() {
    assertThat(findings("'owner':{'name':'Ana Ruiz'}"))
        .extracting(Finding::id)
        .containsExactly("HO-QUESTION-001:questions.q1.dueDate");
  }
}
